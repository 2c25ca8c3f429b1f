package cn.gouji.ingest.content;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentSinkTest {

    private final Spool spool = Spool.create();

    @AfterEach
    void close() {
        spool.close();
    }

    @Test
    void countsHashesAndKeeps() {
        Content content = write("abc", 10).content();

        assertThat(content.size()).isEqualTo(3);
        assertThat(content.sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(text(content)).isEqualTo("abc");
    }

    @Test
    void keepsNothingOfAFileThatIsTooLarge() {
        Content before = write("before", 10).content();
        ContentSink large = write("more than ten", 10);
        Content after = write("after", 10).content();

        assertThat(large.tooLarge()).isTrue();
        assertThat(large.size()).isEqualTo(13);
        assertThat(text(before)).isEqualTo("before");
        assertThat(text(after)).isEqualTo("after");
        assertThat(after.offset()).isEqualTo(before.size());
    }

    @Test
    void aFileOfExactlyTheLimitIsTaken() {
        assertThat(write("0123456789", 10).tooLarge()).isFalse();
    }

    private ContentSink write(String text, long limit) {
        ContentSink sink = new ContentSink(spool, limit, limit);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            sink.write(octet);
        }
        return sink;
    }

    private static String text(Content content) {
        return new String(content.read(0, 1000), StandardCharsets.UTF_8);
    }
}
