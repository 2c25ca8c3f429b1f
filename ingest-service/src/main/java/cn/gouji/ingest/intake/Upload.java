package cn.gouji.ingest.intake;

import java.util.Locale;
import java.util.Objects;

import cn.gouji.ingest.content.Content;
import io.quarkus.runtime.configuration.MemorySize;

/** One file of a request, as far as it got. */
public sealed interface Upload {

    /** With its folders if it comes out of an archive. */
    String fileName();

    /** A file whose content can be stored. */
    record Complete(String fileName, Content content) implements Upload {

        public Complete {
            Objects.requireNonNull(fileName, "fileName must not be null");
            Objects.requireNonNull(content, "content must not be null");
        }
    }

    /**
     * A file that is not taken.
     *
     * @param detail the reason in words for the sender
     */
    record Refused(String fileName, Refusal reason, String detail) implements Upload {

        public Refused {
            Objects.requireNonNull(fileName, "fileName must not be null");
            Objects.requireNonNull(reason, "reason must not be null");
            Objects.requireNonNull(detail, "detail must not be null");
        }

        /** @param largest that a file may be */
        public static Refused of(String fileName, Refusal reason, MemorySize largest) {
            return new Refused(fileName, reason, String.format(Locale.ROOT, reason.problem().text().chinese(), fileName,
                    largest.asLongValue() / (1024 * 1024)));
        }
    }
}
