package cn.gouji.validate.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CellNames;
import cn.gouji.validate.report.FormCells;
import cn.gouji.validate.report.TableCells;
import cn.gouji.validate.scenario.ConsistentReports;
import cn.gouji.validate.scenario.Reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Alters a consistent report with all rows filled in cell by cell: every fault that an equation can see is found. */
class MutationTest {

    private static final int COLUMNS = 7;

    private final RuleBook rules = new RuleBook(RuleCatalogue.standard());

    static Stream<Arguments> alterations() {
        Map<String, LongUnaryOperator> alterations = Map.of("+1", value -> value + 1, "-1", value -> value - 1, "x10",
                value -> value * 10);
        return Stream.of(Form.values())
                .flatMap(form -> alterations.entrySet()
                        .stream()
                        .map(alteration -> arguments(form, alteration.getKey(), alteration.getValue())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("alterations")
    void aWrongCellOfTheRequestsIsLocatedWithItsRightValue(Form form, String name, LongUnaryOperator alteration) {
        long[] right = new ConsistentReports(form, 7).values(1, 400);
        table(form, "requests").cells().forEach(cell -> {
            long[] wrong = right.clone();
            wrong[cell] = alteration.applyAsLong(wrong[cell]);

            Validation validation = rules.validate(Reports.withValues(form, wrong));

            assertLocated(validation, form, right, cell);
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("alterations")
    void aWrongCellOfTheDisputesIsFoundButNotGuessed(Form form, String name, LongUnaryOperator alteration) {
        long[] right = new ConsistentReports(form, 7).values(1, 400);
        table(form, "disputes").cells().forEach(cell -> {
            long[] wrong = right.clone();
            wrong[cell] = alteration.applyAsLong(wrong[cell]);

            Validation validation = rules.validate(Reports.withValues(form, wrong));

            assertThat(validation.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.cells()).contains(FormCells.of(form).id(cell));
                assertThat(finding.suggestion().cells()).isEmpty();
                assertThat(finding.suggestion().reason()).contains("由 " + wrong[cell] + " 改为 " + right[cell]);
            });
        });
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void twoNeighboursOfARowExchangedAreRecognised(Form form) {
        long[] right = new ConsistentReports(form, 7).values(1, 400);
        TableCells requests = table(form, "requests");
        int first = requests.cells().min().getAsInt();
        requests.cells().filter(cell -> (cell - first) % COLUMNS < COLUMNS - 1).forEach(
                cell -> assertExchangeRecognised(form, right, cell, cell + 1));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void twoNeighboursOfAColumnExchangedAreRecognised(Form form) {
        long[] right = new ConsistentReports(form, 7).values(1, 400);
        TableCells requests = table(form, "requests");
        int last = requests.cells().max().getAsInt();
        requests.cells().filter(cell -> cell + COLUMNS <= last).forEach(
                cell -> assertExchangeRecognised(form, right, cell, cell + COLUMNS));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void twoNeighboursOfTheDisputesExchangedAreFoundIfATotalIsOneOfThem(Form form) {
        long[] right = new ConsistentReports(form, 7).values(1, 400);
        TableCells disputes = table(form, "disputes");
        int first = disputes.cells().min().getAsInt();
        disputes.cells().filter(cell -> (cell - first) % 5 < 4).forEach(cell -> {
            long[] wrong = exchanged(right, cell, cell + 1);
            List<Finding> findings = rules.validate(Reports.withValues(form, wrong)).findings();
            // Results among themselves have the same sum wherever they stand.
            if ((cell - first) % 5 == 3 && right[cell] != right[cell + 1]) {
                assertThat(findings).singleElement()
                        .satisfies(finding -> assertThat(finding.suggestion().reason()).contains("对调"));
            } else {
                assertThat(findings).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aRowThatSlippedByAColumnIsRecognised(Form form) {
        long[] right = new ConsistentReports(form, 7).values(1, 400);
        TableCells requests = table(form, "requests");
        int first = requests.cells().min().getAsInt();
        requests.cells().filter(cell -> (cell - first) % COLUMNS == 0).forEach(row -> {
            assertSlipRecognised(form, right, IntStream.range(row, row + COLUMNS - 1).toArray(), 1);
            assertSlipRecognised(form, right, IntStream.range(row, row + COLUMNS - 1).toArray(), -1);
        });
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aColumnOfOutcomesThatSlippedByARowIsRecognised(Form form) {
        long[] right = new ConsistentReports(form, 7).values(1, 400);
        TableCells requests = table(form, "requests");
        int granted = requests.cells().min().getAsInt() + 2 * COLUMNS;
        int outcomes = requests.size() / COLUMNS - 4;
        for (int column = 0; column < COLUMNS; column++) {
            int top = granted + column;
            int[] cells = IntStream.range(0, outcomes).map(row -> top + row * COLUMNS).toArray();
            assertSlipRecognised(form, right, cells, 1);
            assertSlipRecognised(form, right, cells, -1);
        }
    }

    @Test
    void whereAPlaceWasInferredTheReadingIsSuspected() {
        Form form = Form.FORM_2021;
        long[] right = new ConsistentReports(form, 7).values(1, 400);
        table(form, "requests").cells().forEach(cell -> {
            long[] wrong = right.clone();
            wrong[cell]++;
            ParsedReport report = Reports.withCells(form, Reports.cells(form, (number, named) -> new CellReading(
                    BigDecimal.valueOf(wrong[number]), number == cell ? Origin.REALIGNED : Origin.STATED,
                    String.valueOf(wrong[number]), null)));

            assertThat(rules.validate(report).findings()).filteredOn(finding -> finding.suggestion() != null)
                    .isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.suggestion().reason()).contains("更可能是识读有误"));
            assertThat(rules.validate(Reports.withValues(form, wrong)).findings())
                    .filteredOn(finding -> finding.suggestion() != null).isNotEmpty()
                    .allSatisfy(finding -> assertThat(finding.suggestion().reason()).contains("更可能是报告填写有误"));
        });
    }

    @Test
    void twoIndependentWrongCellsAreBothLocated() {
        Form form = Form.FORM_2021;
        long[] right = new ConsistentReports(form, 7).values(1, 400);
        int first = table(form, "requests").cells().min().getAsInt();
        int granted = first + 2 * COLUMNS;
        int received = first + 3;
        long[] wrong = right.clone();
        wrong[granted] += 5;
        wrong[received] += 9;

        List<Finding> findings = rules.validate(Reports.withValues(form, wrong)).findings();

        assertThat(findings).hasSize(4)
                .extracting(finding -> finding.suggestion().cells())
                .containsOnly(Map.of(FormCells.of(form).id(granted), BigDecimal.valueOf(right[granted])),
                        Map.of(FormCells.of(form).id(received), BigDecimal.valueOf(right[received])));
    }

    @Test
    void aTableOfNonsenseIsToldWithoutGuessing() {
        long[] nonsense = IntStream.range(0, 200).mapToLong(cell -> (cell * 7919L) % 1_000).toArray();

        Validation validation = rules.validate(Reports.withValues(Form.FORM_2021, nonsense));

        assertThat(validation.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(validation.findings()).hasSizeGreaterThan(35)
                .filteredOn(finding -> finding.rule().startsWith("requests."))
                .allSatisfy(finding -> assertThat(finding.suggestion()).isNull());
    }

    private static void assertLocated(Validation validation, Form form, long[] right, int cell) {
        Map<String, BigDecimal> rightValue = Map.of(FormCells.of(form).id(cell), BigDecimal.valueOf(right[cell]));
        assertThat(validation.findings()).isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.suggestion().cells()).isEqualTo(rightValue));
    }

    /** Every finding tells right values, or names the exchange among others that satisfy the equations as well. */
    private void assertExchangeRecognised(Form form, long[] right, int one, int other) {
        if (right[one] == right[other]) {
            return;
        }
        FormCells cells = FormCells.of(form);
        long[] wrong = exchanged(right, one, other);

        List<Finding> findings = rules.validate(Reports.withValues(form, wrong)).findings();

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            Map<String, BigDecimal> told = finding.suggestion().cells();
            if (told.isEmpty()) {
                assertThat(finding.suggestion().reason()).contains("对调")
                        .contains(CellNames.cell(cells.cell(one)))
                        .contains(CellNames.cell(cells.cell(other)));
            } else {
                assertThat(told.keySet()).isSubsetOf(cells.id(one), cells.id(other));
                told.forEach((id, value) -> assertThat(value.longValue()).isEqualTo(right[cells.number(id)]));
            }
        });
    }

    /** Values moved by one place, with 0 where nothing moves in; what moves out is lost. */
    private void assertSlipRecognised(Form form, long[] right, int[] line, int by) {
        long[] wrong = right.clone();
        for (int i = 0; i < line.length; i++) {
            boolean inside = i - by >= 0 && i - by < line.length;
            wrong[line[i]] = inside ? right[line[i - by]] : 0;
        }

        List<Finding> findings = rules.validate(Reports.withValues(form, wrong)).findings();

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.suggestion().reason()).contains("整体错了一");
            finding.suggestion().cells().forEach((id, value) -> assertThat(value.longValue())
                    .isEqualTo(right[FormCells.of(form).number(id)]));
        });
    }

    private static long[] exchanged(long[] right, int one, int other) {
        long[] wrong = right.clone();
        wrong[one] = right[other];
        wrong[other] = right[one];
        return wrong;
    }

    private static TableCells table(Form form, String name) {
        return FormCells.of(form)
                .tables()
                .stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
