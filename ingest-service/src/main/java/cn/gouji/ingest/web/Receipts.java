package cn.gouji.ingest.web;

import java.util.List;

import cn.gouji.ingest.intake.Receipt;

/** The answer to a request that hands in files, in the order of the files. */
public record Receipts(List<Receipt> items) {

    public Receipts {
        items = List.copyOf(items);
    }
}
