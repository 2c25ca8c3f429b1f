package cn.gouji.stats.totals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;

/** The cells that somebody wants to see of the totals. */
public final class CellChoice {

    private static final String GROUP = ".*";

    private final List<String> names;

    private CellChoice(List<String> names) {
        this.names = names;
    }

    /**
     * @param cells ids with commas between; {@code requests.refused.*} stands for all that begin so; null or blank for every
     *        cell
     * @throws ProblemException if no form has one of them
     */
    public static CellChoice of(String cells) {
        if (cells == null || cells.isBlank()) {
            return new CellChoice(List.of());
        }
        List<String> names = Arrays.stream(cells.split(",")).map(String::strip).toList();
        for (String name : names) {
            if (Arrays.stream(Form.values()).flatMap(form -> FormCatalogue.of(form).cells().stream())
                    .noneMatch(cell -> named(name).test(cell.id()))) {
                throw new ProblemException(CommonProblem.BAD_PARAMETER, "cells", name,
                        "requests.received.total,requests.refused.*,…");
            }
        }
        return new CellChoice(names);
    }

    /** The same totals with the chosen cells only, in the order of the form. */
    public Totals in(Totals totals) {
        if (names.isEmpty()) {
            return totals;
        }
        Map<String, CellTotal> chosen = new LinkedHashMap<>();
        totals.cells().forEach((cell, total) -> {
            if (names.stream().anyMatch(name -> named(name).test(cell))) {
                chosen.put(cell, total);
            }
        });
        return new Totals(totals.year(), totals.region(), totals.regionName(), totals.kind(), totals.reports(),
                totals.consolidated(), totals.organsDue(), totals.organsMissing(), totals.forms(), chosen);
    }

    private static Predicate<String> named(String name) {
        return name.endsWith(GROUP)
                ? cell -> cell.startsWith(name.substring(0, name.length() - 1))
                : name::equals;
    }
}
