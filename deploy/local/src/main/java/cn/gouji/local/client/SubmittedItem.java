package cn.gouji.local.client;

/**
 * The answer for one file that was handed in.
 *
 * @param status {@code accepted}, {@code known} or {@code refused}
 * @param reason why it was refused, null otherwise
 */
public record SubmittedItem(String submissionId, String fileName, String sha256, String status, String reason,
        String href) {

    public boolean refused() {
        return "refused".equals(status);
    }
}
