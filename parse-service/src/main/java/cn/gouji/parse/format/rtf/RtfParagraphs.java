package cn.gouji.parse.format.rtf;

import cn.gouji.parse.page.DocumentDraft;

/** Writes down the lines, cells and pictures of an RTF document as the words of its paragraphs end them. */
final class RtfParagraphs {

    private final DocumentDraft draft;
    private final RtfTable table;
    private final RtfText text;
    private final RtfColours colours;
    private boolean inTable;

    RtfParagraphs(DocumentDraft draft, RtfText text, RtfColours colours) {
        this.draft = draft;
        this.table = new RtfTable(draft);
        this.text = text;
        this.colours = colours;
    }

    boolean areInTable() {
        return inTable;
    }

    void add(int oneByte, RtfGroup.Look look) {
        if (!isLost(oneByte, look)) {
            text.add(oneByte, look.raised());
        }
    }

    void add(String piece, RtfGroup.Look look) {
        if (!isLost(piece.charAt(0), look)) {
            text.add(piece, look.raised());
        }
    }

    /** A white number in a cell is seen on a coloured ground only. */
    private boolean isLost(int character, RtfGroup.Look look) {
        return inTable && look.white() && colours.loses(character);
    }

    /** A word that is none of characters. */
    void define(String word, int number) {
        switch (word) {
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

    void picture(RtfPicture picture) {
        if (picture.isWide()) {
            // No cell of the form holds one so wide: the table only lays the page out.
            end();
            draft.picture(picture.file());
        }
    }

    void endLine() {
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

    /** The text of a box ends: what follows is in no table. */
    void endBox() {
        end();
        inTable = false;
    }

    void end() {
        endLine();
        table.end();
    }
}
