package cn.gouji.parse.corpus.sheet;

import java.util.Arrays;

/** Rows of slots from plain texts. */
final class Slots {

    private Slots() {
    }

    static SheetRow header(String... texts) {
        return new SheetRow(RowKind.HEADER, null, Arrays.stream(texts)
                .map(text -> text.isEmpty() ? Slot.gap() : Slot.of(SlotKind.HEAD, text))
                .toList());
    }
}
