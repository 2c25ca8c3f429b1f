package cn.gouji.infrastructure;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FreePortsTest {

    @Test
    void noPortIsGivenTwice() {
        assertThat(Stream.generate(FreePorts::next).limit(1_000)).doesNotHaveDuplicates();
    }
}
