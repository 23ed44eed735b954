package se.stabsliggaren.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nowhere but on the open internet, and where a setting allows, whatever a name is said to mean. */
class ReachableAddressesTest {

    private static final String OUTSIDE = "93.184.216.34";

    @ParameterizedTest
    @ValueSource(
            strings = {
                OUTSIDE,
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.0.1",
                "2001:4860:4860::8888",
                "2a00:801::1"
            })
    void theOpenInternetIsReached(String address) throws UnknownHostException {
        assertThat(encrypted(List.of()).resolve(address)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "127.0.0.1",
                "127.255.0.9",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "100.100.100.200",
                "169.254.1.1",
                "169.254.169.254",
                "168.63.129.16",
                "192.0.0.8",
                "192.0.2.1",
                "198.51.100.7",
                "203.0.113.7",
                "198.18.0.1",
                "192.88.99.1",
                "224.0.0.1",
                "239.1.2.3",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "::ffff:0:127.0.0.1",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b:1::a00:1",
                "2001::1",
                "2001:db8::1",
                "3fff::1",
                "5f00::1",
                "100::1",
                "4000::1"
            })
    void whatIsNotTheOpenInternetIsNeverReached(String address) {
        assertThatThrownBy(() -> encrypted(List.of()).resolve(address))
                .isInstanceOf(ReachableAddresses.NotReachable.class);
    }

    @Test
    void aNameOfWhichOneAddressIsInsideIsReachedAtNone() {
        assertThatThrownBy(() -> ReachableAddresses.encrypted(List.of(), names(OUTSIDE, "127.0.0.1"))
                        .resolve("mottagare.example"))
                .isInstanceOf(ReachableAddresses.NotReachable.class);
    }

    @Test
    void aSettingAllowsItsNetworksAndNoOther() throws UnknownHostException {
        ReachableAddresses addresses = encrypted(List.of("10.20.0.0/16", "fd12:3456::/32"));

        assertThat(addresses.resolve("10.20.30.40")).hasSize(1);
        assertThat(addresses.resolve("fd12:3456::9")).hasSize(1);
        assertThat(addresses.resolve(OUTSIDE)).hasSize(1);
        assertThatThrownBy(() -> addresses.resolve("10.21.0.1")).isInstanceOf(ReachableAddresses.NotReachable.class);
        assertThatThrownBy(() -> addresses.resolve("127.0.0.1")).isInstanceOf(ReachableAddresses.NotReachable.class);
    }

    @Test
    void aNetworkOfFourBytesAllowsNoneOfSixteenThatBeginsAsIt() {
        assertThatThrownBy(() -> encrypted(List.of("253.18.0.0/16")).resolve("fd12:3456::9"))
                .isInstanceOf(ReachableAddresses.NotReachable.class);
    }

    @Test
    void withoutEncryptionOnlyTheNetworksOfTheSettingAreReached() throws UnknownHostException {
        DnsResolver names = ReachableAddresses.ofTheMachine();
        assertThat(ReachableAddresses.inClear(List.of("10.20.0.0/16"), names).resolve("10.20.30.40"))
                .hasSize(1);
        for (List<String> inside : List.of(List.<String>of(), List.of("10.20.0.0/16"))) {
            assertThatThrownBy(() -> ReachableAddresses.inClear(inside, names).resolve(OUTSIDE))
                    .isInstanceOf(ReachableAddresses.NotReachable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"liggare.example", "10.0.0.0/33", "*", ""})
    void aSettingThatIsNoNetworkIsRefused(String written) {
        assertThatThrownBy(() -> encrypted(List.of(written))).isInstanceOf(IllegalArgumentException.class);
    }

    private static ReachableAddresses encrypted(List<String> inside) {
        return ReachableAddresses.encrypted(inside, ReachableAddresses.ofTheMachine());
    }

    static DnsResolver names(String... addresses) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                InetAddress[] found = new InetAddress[addresses.length];
                for (int i = 0; i < addresses.length; i++) {
                    found[i] = InetAddress.getByName(addresses[i]);
                }
                return found;
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
