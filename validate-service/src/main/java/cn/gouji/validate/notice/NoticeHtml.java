package cn.gouji.validate.notice;

import java.util.List;

/** Writes a notice as a web page that prints as it looks. */
final class NoticeHtml {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
            body { max-width: 156mm; margin: 2em auto; padding: 0 1em; color: #000; background: #fff;
              font: 16pt/28pt FangSong, STFangsong, "FangSong_GB2312", "Noto Serif CJK SC", serif; }
            h1 { font: 700 22pt/1.5 SimSun, STSong, "Noto Serif CJK SC", serif; text-align: center; margin: 0 0 1.2em; }
            h2 { font: 16pt/28pt SimHei, STHeiti, "Noto Sans CJK SC", sans-serif; text-indent: 2em; margin: .4em 0 0; }
            p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
            .addressee { text-indent: 0; }
            .item { font-weight: 700; break-after: avoid; }
            .signature { text-align: right; padding-right: 4em; break-before: avoid; }
            .signature:not(.signature + .signature) { margin-top: 2em; }
            @media print { body { max-width: none; margin: 0; padding: 0; } }
            </style>
            </head>
            <body>
            """;

    private NoticeHtml() {
    }

    static String of(List<NoticeLine> lines) {
        StringBuilder html = new StringBuilder(HEAD.replace("%s", escaped(lines.getFirst().text())));
        for (NoticeLine line : lines) {
            html.append(switch (line.style()) {
                case TITLE -> "<h1>" + escaped(line.text()) + "</h1>";
                case HEADING -> "<h2>" + escaped(line.text()) + "</h2>";
                case ADDRESSEE -> paragraph("addressee", line);
                case ITEM -> paragraph("item", line);
                case SIGNATURE -> paragraph("signature", line);
                case BODY, DETAIL -> "<p>" + escaped(line.text()) + "</p>";
            }).append('\n');
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private static String paragraph(String kind, NoticeLine line) {
        return "<p class=\"" + kind + "\">" + escaped(line.text()) + "</p>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
