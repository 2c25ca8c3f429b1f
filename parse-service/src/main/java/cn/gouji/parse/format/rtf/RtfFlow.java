package cn.gouji.parse.format.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import cn.gouji.parse.page.DocumentDraft;
import cn.gouji.parse.page.DocumentTooLargeException;

/** Follows the tokens of an RTF document and writes down its lines and tables. */
public final class RtfFlow {

    private static final int DEEPEST = 10_000;
    /** Groups that hold no text of the document; what begins with \* may be passed over by definition. */
    private static final Set<String> PASSED_OVER = Set.of("*", "stylesheet", "info", "object",
            "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote",
            "annotation", "nonshppict", "filetbl", "listtable", "revtbl", "nonesttables", "shprslt", "xe", "tc", "rxe");

    private final RtfTokens tokens;
    private final RtfText text = new RtfText();
    private final RtfColours colours = new RtfColours();
    private final RtfParagraphs paragraphs;
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private RtfGroup group = new RtfGroup(false, RtfGroup.Look.PLAIN, false, 0, 1);
    private int standIns;
    private RtfPicture picture;
    /** How many groups are open around the picture. */
    private int aroundPicture;
    private final RtfDrawing drawing = new RtfDrawing();

    RtfFlow(byte[] content, DocumentDraft draft) {
        this.tokens = new RtfTokens(content);
        this.paragraphs = new RtfParagraphs(draft, text, colours);
    }

    void read() {
        while (tokens.next()) {
            switch (tokens.kind()) {
                case OPEN -> open();
                case CLOSE -> close();
                case BYTE -> add(tokens.number());
                case WORD -> word(tokens.word(), tokens.number());
            }
        }
        paragraphs.end();
    }

    private void open() {
        if (groups.size() == DEEPEST) {
            throw new DocumentTooLargeException("RTF 文件嵌套过深。");
        }
        groups.push(group);
        standIns = 0;
    }

    private void close() {
        standIns = 0;
        if (!groups.isEmpty()) {
            group = groups.pop();
            text.font(group.font());
        }
        if (picture != null && groups.size() < aroundPicture) {
            paragraphs.picture(picture);
            picture = null;
        }
        colours.close(groups.size());
        if (drawing.close(groups.size())) {
            paragraphs.endBox();
        }
    }

    private void add(int oneByte) {
        if (standIns > 0) {
            standIns--;
        } else if (picture != null) {
            if (groups.size() == aroundPicture) {
                picture.digit(oneByte);
            }
        } else if (colours.areListed()) {
            if (oneByte == ';') {
                colours.next();
            }
        } else if (group.shows()) {
            paragraphs.add(oneByte, group.look());
        }
    }

    private void word(String word, int number) {
        standIns = 0;
        if (word.equals("bin")) {
            byte[] binary = tokens.binary(number);
            if (picture != null) {
                picture.binary(binary);
            }
        } else if (picture != null) {
            picture.define(word, number);
        } else if (word.equals("shppict") && !groups.isEmpty()) {
            // The mark of what may be passed over stands before it; whoever knows pictures does not.
            group = groups.peek();
        } else if (word.equals("shp")) {
            drawing.begin(groups.size(), group.shows() && !paragraphs.areInTable());
        } else if (word.equals("shptxt") && drawing.isShown()) {
            paragraphs.endLine();
            group = group.show();
            drawing.beginBox(groups.size());
        } else if (word.equals("pict") && (group.shows() || drawing.isShown())) {
            picture = new RtfPicture();
            aroundPicture = groups.size();
            group = group.passOver();
        } else if (colours.areListed()) {
            colours.define(word, number);
        } else if (word.equals("colortbl")) {
            colours.list(groups.size());
        } else if (PASSED_OVER.contains(word)) {
            group = group.passOver();
            if (word.equals("shprslt")) {
                // The drawing again, for older programs.
                drawing.end();
            }
        } else if (!group.passedOver()) {
            colours.ground(word, number);
            if (word.equals("pict")) {
                group = group.passOver();
            } else if (!isOfCharacters(word, number)) {
                paragraphs.define(word, number);
            }
        }
    }

    private boolean isOfCharacters(String word, int number) {
        switch (word) {
            case "ansicpg" -> text.codePage(number);
            case "fonttbl" -> group = group.listFonts();
            case "fcharset" -> text.defineFont(group.font(), number);
            case "f" -> {
                group = group.in(number);
                text.font(number);
            }
            case "uc" -> group = group.with(Math.max(0, number));
            case "u" -> unicode(number);
            default -> {
                RtfGroup look = group.behind(word, number, colours);
                String sign = RtfText.sign(word);
                if (sign != null) {
                    piece(sign);
                }
                group = look == null ? group : look;
                return look != null || sign != null;
            }
        }
        return true;
    }

    private void unicode(int number) {
        if (number != RtfTokens.NO_NUMBER) {
            piece(String.valueOf((char) number));
        }
        // What follows stands in for the character where Unicode is not known.
        standIns = group.standIns();
    }

    private void piece(String piece) {
        if (group.shows()) {
            paragraphs.add(piece, group.look());
        }
    }
}
