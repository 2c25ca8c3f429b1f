package cn.gouji.kit.problem;

/**
 * What is told about a problem.
 *
 * @param status HTTP status
 * @param code lasting name for programs
 * @param chinese message for a clerk, a {@link String#format} template
 * @param english the same in English
 */
public record ProblemText(int status, String code, String chinese, String english) {
}
