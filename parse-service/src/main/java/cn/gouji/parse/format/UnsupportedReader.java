package cn.gouji.parse.format;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.page.Document;

/** Knows the formats that cannot be read, so that the sender learns what was sent and what to send instead. */
final class UnsupportedReader implements DocumentReader {

    private static final List<Signature> SIGNATURES = List.of(
            Signature.text("GIF8", "GIF 图片（可另存为 PNG 或 JPEG）"),
            Signature.text("RIFF", "WebP 图片或音视频文件（图片可另存为 PNG 或 JPEG）"),
            Signature.of("JPEG 2000 图片（可另存为 PNG 或 JPEG）", 0, 0, 0, 0x0C, 'j', 'P', ' ', ' '),
            Signature.of("压缩包", 'R', 'a', 'r', '!', 0x1A, 0x07),
            Signature.of("压缩包", '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
            Signature.of("压缩包", 0x1F, 0x8B, 0x08),
            Signature.of("可执行程序", 0x7F, 'E', 'L', 'F'));
    /** Of documents that are one XML file, by a name that stands near their beginning. */
    private static final Map<String, String> XML = Map.of("urn:schemas-microsoft-com:office:spreadsheet",
            "XML 格式的 Excel 表格（可另存为 .xlsx）", "uof:UOF", "标文通（UOF）文件（可另存为 .docx）");
    private static final int SNIFFED = 2_048;
    private static final int PROGRAM_HEADER = 64;
    private static final int BITMAP_HEADER = 54;
    private static final byte[] MEDIA = {'f', 't', 'y', 'p'};

    @Override
    public boolean accepts(byte[] content) {
        return knows(content);
    }

    static boolean knows(byte[] content) {
        return name(content).isPresent();
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        throw new UnreadableDocumentException(UnreadableReason.UNSUPPORTED_FORMAT,
                "暂不支持读取" + name(content).orElse("这种文件") + "，请提供 Word、网页或文本格式的报告。");
    }

    private static Optional<String> name(byte[] content) {
        if (isProgram(content)) {
            return Optional.of("可执行程序");
        }
        if (isBitmap(content)) {
            return Optional.of("BMP 图片（可另存为 PNG 或 JPEG）");
        }
        if (isMedia(content)) {
            return Optional.of("HEIC 照片或视频（照片可转换为 JPEG，或在手机相机设置中选择“兼容性最佳”后重新拍摄）");
        }
        String head = XmlHead.of(content, SNIFFED);
        if (!head.isEmpty()) {
            return XML.entrySet().stream().filter(mark -> head.contains(mark.getKey())).map(Map.Entry::getValue)
                    .findFirst();
        }
        return SIGNATURES.stream().filter(signature -> signature.startsContent(content)).map(Signature::name)
                .findFirst();
    }

    /** The two letters BM may also begin a text; four bytes of a picture's header are kept zero. */
    private static boolean isBitmap(byte[] content) {
        return content.length > BITMAP_HEADER && content[0] == 'B' && content[1] == 'M'
                && Arrays.equals(content, 6, 10, new byte[4], 0, 4);
    }

    /** The container of photographs by telephones and of films names its kind behind its first four bytes. */
    private static boolean isMedia(byte[] content) {
        return content.length > MEDIA.length + 4
                && Arrays.equals(content, 4, 4 + MEDIA.length, MEDIA, 0, MEDIA.length);
    }

    /** The two letters MZ may also begin a text; a program's header is full of zeros. */
    private static boolean isProgram(byte[] content) {
        if (content.length < PROGRAM_HEADER || content[0] != 'M' || content[1] != 'Z') {
            return false;
        }
        int zeros = 0;
        for (int i = 0; i < PROGRAM_HEADER; i++) {
            zeros += content[i] == 0 ? 1 : 0;
        }
        return zeros > PROGRAM_HEADER / 4;
    }
}
