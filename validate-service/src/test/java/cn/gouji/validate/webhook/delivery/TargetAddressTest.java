package cn.gouji.validate.webhook.delivery;

import java.net.InetAddress;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.webhook.WebhookConfig;
import cn.gouji.validate.webhook.WebhookProblem;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TargetAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "169.254.169.254", "100.64.0.1", "100.127.255.255", "192.0.0.192", "198.19.0.1", "0.0.0.0", "0.1.2.3",
            "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fec0::1", "fd00::1", "ff02::1",
            "::ffff:10.0.0.1", "::10.0.0.1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::",
            "2002:a9fe:a9fe::1"})
    void innerAddressesAreKnownAsSuch(String address) throws Exception {
        assertThat(InternalNetworks.contain(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "8.8.8.8", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1",
            "198.20.0.1", "192.0.1.1", "223.255.255.255", "2001:db8::1", "2400:3200::1", "64:ff9b::808:808",
            "2002:808:808::1"})
    void othersAreNot(String address) throws Exception {
        assertThat(InternalNetworks.contain(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            "ftp://203.0.113.7/,NOT_AN_ADDRESS", "https:///results,NOT_AN_ADDRESS", "results,NOT_AN_ADDRESS",
            "https://user:password@203.0.113.7/,NOT_AN_ADDRESS", "https://203.0.113.7:0/,NOT_AN_ADDRESS",
            ",NOT_AN_ADDRESS", "http://203.0.113.7/,NOT_SECURE",
            "https://localhost/,INTERNAL_ADDRESS", "https://169.254.169.254/latest,INTERNAL_ADDRESS",
            "https://[::ffff:127.0.0.1]/,INTERNAL_ADDRESS", "https://[::1]:8083/,INTERNAL_ADDRESS",
            "https://2130706433/,INTERNAL_ADDRESS", "https://nowhere.invalid/,UNKNOWN_HOST"})
    void whatMayNotBeCalledIsRefused(String url, WebhookProblem problem) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> target(false).check(url));

        assertThat(refused.kind()).isEqualTo(problem);
    }

    @Test
    void theAddressThatWasCheckedIsTheOneToConnectTo() throws Exception {
        TargetAddress.Target target = target(false).check("https://203.0.113.7:8443/results?from=gouji");

        assertThat(target.address()).isEqualTo(InetAddress.getByName("203.0.113.7"));
        assertThat(target.port()).isEqualTo(8443);
        assertThat(target(false).check("https://203.0.113.7/").port()).isEqualTo(443);
    }

    @Test
    void anOfficeMayAllowItsOwnNetwork() {
        assertThat(target(true).check("http://localhost:9000/").port()).isEqualTo(9000);
    }

    private static TargetAddress target(boolean internalAllowed) {
        return new TargetAddress(new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(WebhookConfig.class)
                .withSources(new PropertiesConfigSource(
                        Map.of("gouji.webhooks.internal-allowed", String.valueOf(internalAllowed)), "test", 100))
                .build().getConfigMapping(WebhookConfig.class));
    }
}
