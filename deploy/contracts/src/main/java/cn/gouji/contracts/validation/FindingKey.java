package cn.gouji.contracts.validation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names a finding so that it is found again when the report is validated again. */
final class FindingKey {

    private static final int DIGITS = 12;

    private FindingKey() {
    }

    /** Made of what the finding is about and not of what it says: values and messages may change. */
    static String of(String rule, List<String> cells, String quote) {
        String about = String.join(",", cells) + (quote == null ? "" : "|" + quote);
        return rule + "-" + HexFormat.of().formatHex(sha256(about)).substring(0, DIGITS);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
