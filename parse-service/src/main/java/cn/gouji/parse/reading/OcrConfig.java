package cn.gouji.parse.reading;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Recognition of characters on scanned pages. */
@ConfigMapping(prefix = "gouji.parse.ocr")
public interface OcrConfig {

    /** Name or path of tesseract; where it is missing, scans end as unreadable and say so. */
    @WithDefault("tesseract")
    String command();

    /** After this time a document with scanned pages is given up. */
    @WithDefault("10m")
    Duration timeLimit();
}
