package cn.gouji.stats.event;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseOutageTest {

    private final DatabaseOutage outage = new DatabaseOutage();

    @ParameterizedTest
    @CsvSource({"08001,true", "08006,true", "57P01,true", "57P03,true", "53300,true", "40P01,true", "25006,true",
            "23505,false",
            "42P01,false", "22021,false", "25001,false"})
    void isToldByTheStateThatPostgreSqlGives(String state, boolean passes) {
        assertThat(outage.test(new RuntimeException(new SQLException("reason", state)))).isEqualTo(passes);
    }

    @Test
    void noConnectionFromThePoolIsAnOutage() {
        assertThat(outage.test(new SQLException("Sorry, acquisition timeout!"))).isTrue();
    }

    @Test
    void reasonOfAFailedCommitIsFoundAmongTheSuppressed() {
        RuntimeException commit = new RuntimeException("Could not commit transaction.");
        commit.addSuppressed(new IllegalStateException(new SQLException("An I/O error occurred", "08006")));

        assertThat(outage.test(new IllegalStateException(commit))).isTrue();
    }

    @Test
    void defectIsNoOutage() {
        assertThat(outage.test(new NullPointerException())).isFalse();
    }
}
