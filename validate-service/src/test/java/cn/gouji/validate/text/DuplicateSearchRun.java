package cn.gouji.validate.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;

import org.jboss.logging.Logger;

import cn.gouji.validate.text.DuplicateSearch.Pair;

/** How long one pass over the reports of a whole country takes; run by {@link #main}, not with the tests. */
public final class DuplicateSearchRun {

    private static final Logger LOG = Logger.getLogger(DuplicateSearchRun.class);
    private static final int REPORTS = 150_000;
    private static final int COPIES = 1_500;
    private static final int SENTENCES = 60;

    private DuplicateSearchRun() {
    }

    public static void main(String[] args) {
        MadeUpTexts made = new MadeUpTexts();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long madeUpFrom = threads.getCurrentThreadCpuTime();
        long characters = 0;
        for (int number = 0; number < REPORTS; number++) {
            characters += text(made, number).length();
        }
        long madeUp = threads.getCurrentThreadCpuTime() - madeUpFrom;
        long from = threads.getCurrentThreadCpuTime();
        List<Pair> pairs = new DuplicateSearch(0.9, 500).pairs(REPORTS, number -> text(made, number));
        Duration time = Duration.ofNanos(threads.getCurrentThreadCpuTime() - from - madeUp);
        long copies = pairs.stream().mapToInt(Pair::second).filter(two -> two >= REPORTS - COPIES).distinct().count();
        LOG.infof("Searched texts=%d characters=%d copies=%d copiesFound=%d pairs=%d cpuTime=%s", REPORTS,
                characters / REPORTS, COPIES, copies, pairs.size(), time);
    }

    private static String text(MadeUpTexts made, int number) {
        int original = REPORTS - COPIES;
        return number < original
                ? made.text(number, SENTENCES)
                : made.altered(made.text(number - original, SENTENCES), 100, number);
    }
}
