package cn.gouji.validate.rule;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.Circumstances;
import cn.gouji.validate.scenario.ConsistentReports;
import cn.gouji.validate.scenario.Reports;
import cn.gouji.validate.text.MadeUpTexts;

/** How many reports one core validates in a second; run by {@link #main}, not with the tests. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RuleBookBenchmark {

    private final RuleBook rules = new RuleBook(RuleCatalogue.standard());
    private final ParsedReport allZero = Reports.allZero(Form.FORM_2021);
    private final ParsedReport filled = new ConsistentReports(Form.FORM_2021, 1).next(1, 400);
    private final ParsedReport oneWrongCell = oneWrongCell();
    private final ParsedReport written = written(0, 2_000);
    private final Circumstances otherTextLastYear = new Circumstances(null, true, written(1, 2_000), List.of());
    private final Circumstances sameTextLastYear = new Circumstances(null, true, written(0, 2_000), List.of());

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(RuleBookBenchmark.class.getSimpleName()).build()).run();
    }

    @Benchmark
    public Validation allZero() {
        return rules.validate(allZero);
    }

    @Benchmark
    public Validation allFilled() {
        return rules.validate(filled);
    }

    @Benchmark
    public Validation oneCellIsWrong() {
        return rules.validate(oneWrongCell);
    }

    /** 2 000 characters of narrative, as a town's report has them. */
    @Benchmark
    public Validation written() {
        return rules.validate(written);
    }

    @Benchmark
    public Validation comparedWithLastYear() {
        return rules.validate(written, otherTextLastYear);
    }

    @Benchmark
    public Validation copiedFromLastYear() {
        return rules.validate(written, sameTextLastYear);
    }

    private static ParsedReport written(int number, int characters) {
        String text = new MadeUpTexts().printed(number, characters / 25);
        Map<Integer, String> texts = Map.of(1, text.substring(0, characters * 3 / 4), 5,
                text.substring(characters * 3 / 4, characters), 6, "本年度未收取信息处理费。");
        return Reports.withTexts(new ConsistentReports(Form.FORM_2021, 1).next(1, 400), texts);
    }

    private static ParsedReport oneWrongCell() {
        long[] values = new ConsistentReports(Form.FORM_2021, 1).values(1, 400);
        values[30]++;
        return Reports.withValues(Form.FORM_2021, values);
    }
}
