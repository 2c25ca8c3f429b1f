package cn.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.corpus.CorpusCase;
import cn.gouji.parse.corpus.file.FileStyles;
import cn.gouji.parse.corpus.style.Style;
import cn.gouji.parse.corpus.style.Styles;
import cn.gouji.parse.format.pdf.PdfCorpusTest;
import cn.gouji.parse.format.pdf.PdfPaper;
import cn.gouji.parse.format.pdf.PdfPrinter;
import cn.gouji.parse.format.pdf.PrintOptions;

/** How many reports of each format one core reads in a second; run by {@link #main}, not with the tests. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {

    /** Different ones, so that no branch is learnt by heart. */
    private static final int DOCUMENTS = 55;

    @Param({"text", "tabs", "web page", "docx", "xlsx", "pdf"})
    private String format;
    private final ReportReader reader = new ReportReader();
    private final List<byte[]> documents = new ArrayList<>();
    private int next;

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(ReadingBenchmark.class.getSimpleName()).addProfiler(GCProfiler.class)
                .build()).run();
    }

    @Setup
    public void print() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            documents.add(format.equals("pdf") ? pdf(seed) : CorpusCase.random(seed, styles(), List.of(), 0).bytes());
        }
    }

    @Benchmark
    public ParsedReport read() {
        next = (next + 1) % DOCUMENTS;
        return reader.read("s", documents.get(next), null, Hints.NONE);
    }

    private List<Style> styles() {
        return format.equals("text")
                ? Styles.ALL
                : format.equals("tabs")
                        ? List.of(Styles.named(format))
                        : FileStyles.MERGED.stream().filter(style -> style.name().equals(format)).toList();
    }

    private static byte[] pdf(int seed) {
        PrintOptions options = PrintOptions.of(seed);
        return PdfPrinter.print(PdfCorpusTest.document(seed, List.of(), 0).sheet(), options, new PdfPaper(options));
    }
}
