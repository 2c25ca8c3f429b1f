package cn.gouji.ingest.archive;

import cn.gouji.ingest.intake.IntakeConfig;

/** What the archives of one request may still unfold to, all together. */
public final class UnpackBudget {

    private int files;
    private long bytes;

    public UnpackBudget(IntakeConfig.Archive limits) {
        this.files = limits.maxFiles();
        this.bytes = limits.maxUnpackedSize().asLongValue();
    }

    int files() {
        return files;
    }

    long bytes() {
        return bytes;
    }

    void spendFiles(int count) {
        files -= count;
    }

    void spendBytes(long count) {
        bytes -= count;
    }
}
