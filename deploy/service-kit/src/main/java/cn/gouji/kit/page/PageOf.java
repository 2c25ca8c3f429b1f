package cn.gouji.kit.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page from 0
 * @param total number of items on all pages
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    public PageOf {
        items = List.copyOf(items);
    }

    /** The same page of other items. */
    public <R> PageOf<R> map(Function<? super T, R> function) {
        return new PageOf<>(items.stream().map(function).toList(), page, size, total);
    }
}
