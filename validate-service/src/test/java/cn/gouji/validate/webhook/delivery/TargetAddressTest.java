package cn.gouji.validate.webhook;

import java.net.InetAddress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TargetAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
            "0.0.0.0",
            "0.1.2.3", "224.0.0.1", "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1"})
    void innerAddressesAreKnownAsSuch(String address) throws Exception {
        assertThat(TargetAddress.isInternal(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "8.8.8.8", "100.128.0.1", "172.32.0.1", "2001:db8::1"})
    void othersAreNot(String address) throws Exception {
        assertThat(TargetAddress.isInternal(InetAddress.getByName(address))).isFalse();
    }
}
