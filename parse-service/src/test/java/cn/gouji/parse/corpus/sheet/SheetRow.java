package cn.gouji.parse.corpus.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One printed row of a table; damage changes it in place. */
public final class SheetRow {

    private final RowKind kind;
    private final String formRow;
    private final List<Slot> slots;
    private boolean displaced;
    private boolean joinedToNext;

    /** @param formRow table and row of the form, such as {@code requests.received}, or null */
    public SheetRow(RowKind kind, String formRow, List<Slot> slots) {
        this.kind = kind;
        this.formRow = formRow;
        this.slots = new ArrayList<>(slots);
    }

    public static SheetRow interruption(String text) {
        return new SheetRow(RowKind.INTERRUPTION, null, List.of(Slot.of(SlotKind.NOISE, text)));
    }

    public RowKind kind() {
        return kind;
    }

    public boolean is(RowKind wanted) {
        return kind == wanted;
    }

    public String formRow() {
        return formRow;
    }

    /** The columns from the left; a live list. */
    public List<Slot> slots() {
        return slots;
    }

    public List<Slot> values() {
        return slots.stream().filter(slot -> slot.is(SlotKind.VALUE)).toList();
    }

    /** Column of the first slot of a kind, or -1. */
    public int indexOf(SlotKind wanted) {
        return IntStream.range(0, slots.size()).filter(i -> slots.get(i).is(wanted)).findFirst().orElse(-1);
    }

    /** Whether the row still says in words which one it is. */
    public boolean labelled() {
        return slots.stream().anyMatch(slot -> (slot.is(SlotKind.LABEL) || slot.is(SlotKind.VALUE))
                && slot.text().codePoints().filter(Character::isIdeographic).count() >= 2);
    }

    /** Whether the columns of the row no longer stand below those of the header. */
    public boolean displaced() {
        return displaced;
    }

    public void displace() {
        displaced = true;
    }

    /** Whether the next row follows on the same line. */
    public boolean joinedToNext() {
        return joinedToNext;
    }

    public void joinToNext() {
        joinedToNext = true;
    }

    public SheetRow copy() {
        return new SheetRow(kind, formRow, slots);
    }
}
