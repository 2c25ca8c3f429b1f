package cn.gouji.parse.format.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.DocumentReader;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.page.Document;

/** Reads web pages that a browser or Word saved into one file with their pictures (MHTML): the page is one of its parts. */
public final class MhtmlReader implements DocumentReader {

    private static final int SNIFFED = 4_096;
    private static final Pattern HEADER = Pattern.compile("[a-z][a-z0-9-]*:.*");

    private final HtmlReader pages = new HtmlReader();

    @Override
    public boolean accepts(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, SNIFFED), StandardCharsets.ISO_8859_1)
                .stripLeading();
        // Line by line: nearly no file has a header, and its first line tells so.
        for (int start = 0, end = 0; end < head.length(); start = end + 1) {
            end = head.indexOf('\n', start);
            end = end < 0 ? head.length() : end;
            String line = head.substring(start, end).toLowerCase(Locale.ROOT).replace("\r", "");
            if (line.startsWith("mime-version:") || line.startsWith("content-type: multipart/related")) {
                return true;
            }
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            if (!goesOn && !HEADER.matcher(line).matches()) {
                return false;
            }
        }
        return false;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        List<MimePart> parts = MimePart.of(content).leaves();
        MimePart attached = parts.stream().filter(MimePart::isAttachedFile).findFirst().orElse(null);
        if (attached != null && parts.stream().filter(MimePart::isPage).allMatch(MimePart::isShort)) {
            throw new UnreadableDocumentException(UnreadableReason.UNSUPPORTED_FORMAT,
                    "文件是一封电子邮件，报告可能在它的附件里：请把附件另存后单独提交。");
        }
        MimePart page = parts.stream().filter(MimePart::isPage).findFirst().orElseThrow(
                () -> new UnreadableDocumentException(UnreadableReason.NO_TEXT,
                        "网页归档文件（MHTML）或邮件中没有网页，或文件不完整。请把邮件的附件或正文另存后单独提交。"));
        return pages.read(page.decoded(), WebPictures.of(parts));
    }
}
