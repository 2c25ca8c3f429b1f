package cn.gouji.parse.format;

import java.util.List;
import java.util.Set;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.page.Document;

/** Tells why a container of office files that no reader accepts cannot be read. */
final class ContainerReader implements DocumentReader {

    private static final String SEND_INSTEAD = "，请提供 Word、网页或文本格式的报告。";

    @Override
    public boolean accepts(byte[] content) {
        return ZipParts.isArchive(content) || Ole2.isContainer(content);
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        if (Ole2.isContainer(content)) {
            throw ole2(Ole2.streams(content));
        }
        throw archive(ZipParts.names(content));
    }

    private static UnreadableDocumentException ole2(Set<String> streams) {
        if (streams.isEmpty()) {
            return new UnreadableDocumentException(UnreadableReason.DAMAGED, "Office 文件已损坏，或不完整，无法读取。");
        }
        if (streams.contains(Ole2.ENCRYPTED_PACKAGE)) {
            return new UnreadableDocumentException(UnreadableReason.ENCRYPTED, "文件已加密，请取消密码后重新提交。");
        }
        String name = streams.contains("PowerPoint Document")
                ? "演示文稿"
                : streams.contains("__properties_version1.0")
                        ? "Outlook 邮件（报告若是附件，请另存后单独提交）"
                        : "这种 OLE2 复合文档";
        return new UnreadableDocumentException(UnreadableReason.UNSUPPORTED_FORMAT, "暂不支持读取" + name + SEND_INSTEAD);
    }

    private static UnreadableDocumentException archive(List<String> names) {
        if (names.isEmpty()) {
            return new UnreadableDocumentException(UnreadableReason.DAMAGED, "压缩结构已损坏，或文件不完整，无法读取。");
        }
        String name = names.contains("ppt/presentation.xml")
                ? "演示文稿"
                : names.contains("xl/workbook.bin") ? "XLSB 表格（可另存为 .xlsx）" : "压缩包";
        return new UnreadableDocumentException(UnreadableReason.UNSUPPORTED_FORMAT, "暂不支持读取" + name + SEND_INSTEAD);
    }
}
