package cn.gouji.contracts.validation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FindingTest {

    @Test
    void theSameRuleAboutTheSameCellsHasTheSameKeyWhateverItSays() {
        assertThat(finding("requests.balance", "one", 5, null).key()).startsWith("requests.balance-")
                .isEqualTo(finding("requests.balance", "two", 6, null).key())
                .isNotEqualTo(finding("requests.concludedSum", "one", 5, null).key())
                .isNotEqualTo(finding("requests.balance", "one", 5, "共收到5件").key());
    }

    @Test
    void aNewStateKeepsTheKey() {
        // Given
        Finding finding = finding("requests.balance", "one", 5, null);

        // When
        Finding confirmed = finding.inState(FindingState.CONFIRMED, new StateChange("李", Instant.EPOCH, null));

        // Then
        assertThat(confirmed.key()).isEqualTo(finding.key());
        assertThat(confirmed.state()).isEqualTo(FindingState.CONFIRMED);
        assertThat(finding.state()).isEqualTo(FindingState.OPEN);
    }

    private static Finding finding(String rule, String message, int expected, String quote) {
        return new Finding(rule, Severity.ERROR, List.of("requests.received.total"), message,
                BigDecimal.valueOf(expected), BigDecimal.TEN, quote, null, null, null);
    }
}
