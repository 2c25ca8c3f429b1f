package cn.gouji.parse.format;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields of a word processor that have begun: of each only the result is shown, and nothing of a field within the
 * instruction of another, as the condition of a choice is.
 */
public final class FieldParts {

    /** For each field that has begun, whether its result has. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    public void begin() {
        fields.push(false);
    }

    public void result() {
        if (!fields.isEmpty()) {
            fields.pop();
            fields.push(true);
        }
    }

    public void end() {
        fields.poll();
    }

    /** No instruction goes beyond its paragraph: the end of the field is lost. */
    public void endParagraph() {
        if (isInstruction()) {
            fields.clear();
        }
    }

    public boolean isInstruction() {
        return fields.contains(Boolean.FALSE);
    }
}
