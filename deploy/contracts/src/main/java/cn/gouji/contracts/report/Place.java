package cn.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where something stands in the document; whatever the format cannot tell is null.
 *
 * @param page page, from 1
 * @param line line of the text, from 1
 * @param cell cell of a table, in words a clerk can follow, such as 表2 第7行第3列
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Place(Integer page, Integer line, String cell) {

    public static Place ofLine(int line) {
        return new Place(null, line, null);
    }
}
