package cn.gouji.parse.format.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
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

    /** A stop of a tabulator parts as a few blanks do. */
    private static final Map<String, String> SIGNS = Map.of("tab", "\t", "emdash", "—", "endash", "–", "lquote", "'",
            "rquote", "'", "ldblquote", "“", "rdblquote", "”");

    private final RtfTokens tokens;
    private final DocumentDraft draft;
    private final RtfTable table;
    private final RtfText text = new RtfText();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private RtfGroup group = new RtfGroup(false, RtfGroup.Look.PLAIN, false, 0, 1);
    private boolean inTable;
    private int standIns;
    private RtfPicture picture;
    /** How many groups are open around the picture. */
    private int aroundPicture;
    private final RtfDrawing drawing = new RtfDrawing();
    private final RtfColours colours = new RtfColours();
    private boolean inColours;
    /** How many groups are open around the table of colours. */
    private int aroundColours;

    RtfFlow(byte[] content, DocumentDraft draft) {
        this.tokens = new RtfTokens(content);
        this.draft = draft;
        this.table = new RtfTable(draft);
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
        endLine();
        table.end();
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
            endPicture();
        }
        inColours &= groups.size() >= aroundColours;
        if (drawing.close(groups.size())) {
            endLine();
            table.end();
            inTable = false;
        }
    }

    private void add(int oneByte) {
        if (standIns > 0) {
            standIns--;
        } else if (picture != null) {
            if (groups.size() == aroundPicture) {
                picture.digit(oneByte);
            }
        } else if (inColours) {
            if (oneByte == ';') {
                colours.next();
            }
        } else if (group.shows() && !isLost(oneByte)) {
            text.add(oneByte, group.look().raised());
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
            drawing.begin(groups.size(), group.shows() && !inTable);
        } else if (word.equals("shptxt") && drawing.isShown()) {
            endLine();
            group = group.show();
            drawing.beginBox(groups.size());
        } else if (word.equals("pict") && (group.shows() || drawing.isShown())) {
            picture = new RtfPicture();
            aroundPicture = groups.size();
            group = group.passOver();
        } else if (inColours) {
            colours.define(word, number);
        } else if (word.equals("colortbl")) {
            inColours = true;
            aroundColours = groups.size();
        } else if (PASSED_OVER.contains(word)) {
            group = group.passOver();
            if (word.equals("shprslt")) {
                // The drawing again, for older programs.
                drawing.end();
            }
        } else if (!group.passedOver()) {
            colours.ground(word, number);
            if (!isOfCharacters(word, number)) {
                ofParagraphs(word, number);
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
                String sign = SIGNS.get(word);
                if (sign != null) {
                    piece(sign);
                }
                group = look == null ? group : look;
                return look != null || sign != null;
            }
        }
        return true;
    }

    private void ofParagraphs(String word, int number) {
        switch (word) {
            case "pict" -> group = group.passOver();
            case "par", "line", "sect", "page", "nestcell", "nestrow" -> endLine();
            case "pard" -> inTable = false;
            case "intbl" -> inTable = true;
            case "cell" -> {
                inTable = true;
                endLine();
                table.endCell();
            }
            case "row" -> table.endRow();
            default -> table.define(word, number);
        }
    }

    /** A white number in a cell is seen on a coloured ground only. */
    private boolean isLost(int character) {
        return inTable && group.look().white() && colours.loses(character);
    }

    private void unicode(int number) {
        if (number != RtfTokens.NO_NUMBER) {
            piece(String.valueOf((char) number));
        }
        // What follows stands in for the character where Unicode is not known.
        standIns = group.standIns();
    }

    private void piece(String piece) {
        if (group.shows() && !isLost(piece.charAt(0))) {
            text.add(piece, group.look().raised());
        }
    }

    private void endPicture() {
        if (picture.isWide()) {
            endLine();
            // No cell of the form holds one so wide: the table only lays the page out.
            table.end();
            draft.picture(picture.file());
        }
        picture = null;
    }

    private void endLine() {
        String line = text.take();
        if (inTable) {
            table.line(line);
        } else {
            if (!line.isBlank()) {
                table.end();
            }
            draft.line(line);
        }
    }
}
