package cn.gouji.stats.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.stats.fact.ReportFact;
import cn.gouji.stats.query.FormCells;
import cn.gouji.stats.query.StatisticsProblem;
import cn.gouji.stats.report.CellValue;
import cn.gouji.stats.report.ReportCells;

/** Puts reports beside each other. */
@ApplicationScoped
public class ComparisonQueries {

    private final ReportCells reports;
    private final Session session;

    public ComparisonQueries(ReportCells reports, Session session) {
        this.reports = reports;
        this.session = session;
    }

    /** @throws ProblemException if one of the organs has no report of one of the years */
    public Comparison compare(List<String> organs, List<Integer> years) {
        List<ReportFact> facts = new ArrayList<>();
        for (String organ : organs) {
            for (int year : years) {
                facts.add(reports.counted(organ, year).orElseThrow(
                        () -> new ProblemException(StatisticsProblem.REPORT_UNKNOWN, organ + "/" + year)));
            }
        }
        List<Comparison.Column> columns = facts.stream()
                .map(fact -> new Comparison.Column(fact.submissionId.toString(), fact.organKey, fact.organName,
                        fact.year, fact.form))
                .toList();
        List<Map<String, CellValue>> values = facts.stream().map(reports::of).toList();
        List<Comparison.Row> cells = new ArrayList<>();
        for (Cell cell : FormCatalogue.of(Form.FORM_2021).cells()) {
            List<BigDecimal> row = new ArrayList<>();
            for (int i = 0; i < facts.size(); i++) {
                row.add(value(cell.id(), facts.get(i).form, values.get(i)));
            }
            add(cell.id(), cell.label(), row, cells);
        }
        return new Comparison(columns, cells, figures(facts));
    }

    private static BigDecimal value(String cell, Form form, Map<String, CellValue> values) {
        List<String> ids = form == null ? null : FormCells.in(form, cell);
        return ids == null || ids.stream().anyMatch(id -> values.get(id).value() == null)
                ? null
                : ids.stream().map(id -> values.get(id).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The first of each name in each report. */
    private List<Comparison.Row> figures(List<ReportFact> facts) {
        Map<String, BigDecimal[]> found = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            int column = i;
            session.createNativeQuery("""
                    SELECT DISTINCT ON (name) name, value FROM figure_fact
                    WHERE submission_id = :submission AND value IS NOT NULL ORDER BY name, position""", Tuple.class)
                    .setParameter("submission", facts.get(i).submissionId)
                    .getResultList()
                    .forEach(row -> found.computeIfAbsent(row.get("name", String.class),
                            name -> new BigDecimal[facts.size()])[column] = row.get("value", BigDecimal.class));
        }
        List<Comparison.Row> rows = new ArrayList<>();
        found.forEach((name, values) -> add(name, name, Arrays.asList(values), rows));
        return rows;
    }

    private static void add(String id, String label, List<BigDecimal> values, List<Comparison.Row> rows) {
        if (values.stream().anyMatch(Objects::nonNull)) {
            rows.add(new Comparison.Row(id, label, values,
                    values.size() < 2 ? null : TrendQueries.change(values.getFirst(), values.getLast())));
        }
    }
}
