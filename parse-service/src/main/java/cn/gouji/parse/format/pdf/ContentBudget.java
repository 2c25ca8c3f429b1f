package cn.gouji.parse.format.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.apache.pdfbox.cos.COSStream;

import cn.gouji.parse.format.paper.ContentLimitException;

/** How much work one document may cost: forms that draw each other can ask for any amount. */
final class ContentBudget {

    private static final int MOST_OPERATORS = 4_000_000;
    private static final int MOST_GLYPHS = 1_000_000;
    private static final int MOST_LINES = 400_000;

    private static final int MOST_FORMS = 20_000;
    private static final int DEEPEST_FORMS = 12;

    private final StreamCheck streams = new StreamCheck();
    private final Set<COSStream> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    private int forms;
    private int depth;
    private int operators;
    private int glyphs;
    private int lines;

    void spendOperator() {
        if (++operators > MOST_OPERATORS) {
            throw new ContentLimitException("operators");
        }
    }

    void enterStream(COSStream stream) throws IOException {
        // The content of a form that is drawn on every page is looked at once.
        if (checked.add(stream)) {
            streams.check(stream);
        }
    }

    void enterForm(COSStream form) throws IOException {
        if (++forms > MOST_FORMS || depth >= DEEPEST_FORMS) {
            throw new ContentLimitException("forms");
        }
        enterStream(form);
        depth++;
    }

    void leaveForm() {
        depth--;
    }

    void spendGlyph() {
        if (++glyphs > MOST_GLYPHS) {
            throw new ContentLimitException("glyphs");
        }
    }

    void spendLine() {
        if (++lines > MOST_LINES) {
            throw new ContentLimitException("lines");
        }
    }
}
