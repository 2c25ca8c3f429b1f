package cn.gouji.local.client;

/**
 * The answer for one file that was handed in.
 *
 * @param status {@code accepted}, {@code known} or {@code refused}
 * @param reason why it was refused, null otherwise
 * @param detail the same in words
 */
public record SubmittedItem(String submissionId, String fileName, String sha256, String status, String reason,
        String detail, String href) {

    /** Why it was refused, in words if the server gives any. */
    public String why() {
        return detail == null ? reason : detail;
    }

    public boolean refused() {
        return "refused".equals(status);
    }
}
