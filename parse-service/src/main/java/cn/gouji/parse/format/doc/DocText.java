package cn.gouji.parse.format.doc;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

import cn.gouji.parse.format.FieldParts;
import cn.gouji.parse.format.FootnoteMark;

/** The text of paragraphs as it is shown: without hidden and deleted runs, and without the instructions of fields. */
final class DocText {

    private static final char FIELD = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final int SUPERSCRIPT = 1;
    /** In half points. */
    private static final int RAISED = 6;

    private final FieldParts fields = new FieldParts();
    private final StringBuilder text = new StringBuilder();
    private final DocPictures files;
    private List<String> lines;
    private List<byte[]> pictures;
    private boolean behindPlain;

    DocText(DocPictures files) {
        this.files = files;
    }

    /** @param numeral stands in front of the first line, if there is a line */
    List<String> lines(Paragraph paragraph, String numeral) {
        lines = new ArrayList<>();
        pictures = new ArrayList<>();
        behindPlain = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            read(paragraph.getCharacterRun(i));
        }
        endLine();
        fields.endParagraph();
        if (!lines.isEmpty() && !numeral.isEmpty()) {
            lines.set(0, numeral + lines.getFirst());
        }
        return lines;
    }

    /** Files of the pictures in the paragraph whose lines were asked for last. */
    List<byte[]> pictures() {
        return pictures;
    }

    private void read(CharacterRun run) {
        if (!run.isVanished() && !run.isMarkedDeleted()) {
            pictures.addAll(files.of(run));
        }
        String characters = run.text();
        boolean raised = run.getSubSuperScriptIndex() == SUPERSCRIPT || run.getVerticalOffset() >= RAISED;
        boolean mark = raised && behindPlain && FootnoteMark.is(characters);
        boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
        boolean shown = !run.isVanished() && !run.isMarkedDeleted() && !run.isSymbol() && !struck && !mark;
        boolean white = shown && DocGround.isWhite(run);
        for (int i = 0; i < characters.length(); i++) {
            char c = white ? DocGround.marked(characters.charAt(i)) : characters.charAt(i);
            switch (c) {
                case FIELD -> fields.begin();
                case FIELD_RESULT -> fields.result();
                case FIELD_END -> fields.end();
                default -> {
                    if (shown && !fields.isInstruction()) {
                        add(c);
                        behindPlain = !raised;
                    }
                }
            }
        }
    }

    private void add(char c) {
        switch (c) {
            case '\t' -> text.append('\t');
            case '\u000B', '\f', '\r' -> endLine();
            case '\u001E' -> text.append('-');
            default -> {
                if (c >= ' ') {
                    text.append(c);
                }
            }
        }
    }

    private void endLine() {
        if (!text.toString().isBlank()) {
            lines.add(text.toString());
        }
        text.setLength(0);
    }
}
