package cn.gouji.kit.page;

import java.util.List;

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
}
