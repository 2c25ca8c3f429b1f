package cn.gouji.parse.format.rtf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.DocumentReader;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.DocumentDraft;

/** Reads RTF documents. */
public final class RtfReader implements DocumentReader {

    private static final byte[] SIGNATURE = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PICTURE = "\\pict".getBytes(StandardCharsets.US_ASCII);

    /** Whether it is an RTF document with pictures. */
    public static boolean holdsPictures(byte[] content) {
        for (int i = 0; i <= content.length - PICTURE.length; i++) {
            if (content[i] == PICTURE[0] && Arrays.equals(content, i, i + PICTURE.length, PICTURE, 0, PICTURE.length)) {
                return isRtf(content);
            }
        }
        return false;
    }

    @Override
    public boolean accepts(byte[] content) {
        return isRtf(content);
    }

    private static boolean isRtf(byte[] content) {
        return content.length > SIGNATURE.length
                && Arrays.equals(content, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        DocumentDraft draft = new DocumentDraft();
        new RtfFlow(content, draft).read();
        if (draft.isEmpty()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, "RTF 文件中没有文字。");
        }
        return draft.document();
    }
}
