package cn.gouji.parse.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.page.Document;

/** Knows the formats that cannot be read, so that the sender learns what was sent and what to send instead. */
final class UnsupportedReader implements DocumentReader {

    private static final List<Signature> SIGNATURES = List.of(
            Signature.text("GIF8", "GIF 图片"),
            Signature.text("RIFF", "图片或音视频文件"),
            Signature.of("压缩包", 'R', 'a', 'r', '!', 0x1A, 0x07),
            Signature.of("压缩包", '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
            Signature.of("压缩包", 0x1F, 0x8B, 0x08),
            Signature.of("可执行程序", 0x7F, 'E', 'L', 'F'));
    /** Of documents that are one XML file, by a name that stands near their beginning. */
    private static final Map<String, String> XML = Map.of("urn:schemas-microsoft-com:office:spreadsheet",
            "XML 格式的 Excel 表格（可另存为 .xlsx）", "uof:UOF", "标文通（UOF）文件（可另存为 .docx）");
    private static final int SNIFFED = 2_048;
    private static final int PROGRAM_HEADER = 64;

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
        String head = XmlHead.of(content, SNIFFED);
        if (!head.isEmpty()) {
            return XML.entrySet().stream().filter(mark -> head.contains(mark.getKey())).map(Map.Entry::getValue)
                    .findFirst();
        }
        return SIGNATURES.stream().filter(signature -> signature.startsContent(content)).map(Signature::name)
                .findFirst();
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
