package cn.gouji.parse.form.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormBlock;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormColumn;
import cn.gouji.parse.form.wording.Wording;

/** With what the names of two columns side by side begin: 本年新制作数量 and 本年新公开数量, cut short, are both 本年新. */
final class SharedBeginnings {

    private static final int SHORTEST = 2;
    private static final Set<String> ALL = Arrays.stream(Form.values())
            .flatMap(form -> FormCatalogue.of(form).tables().stream())
            .flatMap(table -> table.blocks().stream())
            .flatMap(SharedBeginnings::ofBlock)
            .collect(Collectors.toUnmodifiableSet());

    private SharedBeginnings() {
    }

    /** Whether the heading of a column may be what is left of either of two names. */
    static boolean has(String heading) {
        return ALL.contains(Wording.core(heading));
    }

    private static Stream<String> ofBlock(FormBlock block) {
        List<FormColumn> columns = block.columns();
        return IntStream.range(1, columns.size())
                .filter(c -> columns.get(c).groups().equals(columns.get(c - 1).groups()))
                .boxed()
                .flatMap(c -> shared(Wording.core(columns.get(c - 1).label()), Wording.core(columns.get(c).label())));
    }

    private static Stream<String> shared(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return IntStream.rangeClosed(SHORTEST, length).mapToObj(end -> one.substring(0, end));
    }
}
