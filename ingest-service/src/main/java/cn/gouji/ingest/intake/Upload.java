package cn.gouji.ingest.intake;

import java.util.Objects;

import cn.gouji.ingest.content.Content;

/** One file of a request, as far as it got. */
public sealed interface Upload {

    /** Without folders. */
    String fileName();

    /** A file whose content can be stored. */
    record Complete(String fileName, Content content) implements Upload {

        public Complete {
            Objects.requireNonNull(fileName, "fileName must not be null");
            Objects.requireNonNull(content, "content must not be null");
        }
    }

    /** A file that is not taken. */
    record Refused(String fileName, Refusal reason) implements Upload {

        public Refused {
            Objects.requireNonNull(fileName, "fileName must not be null");
            Objects.requireNonNull(reason, "reason must not be null");
        }
    }
}
