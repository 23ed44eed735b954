package se.stabsliggaren.api.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.boot.http.client.InetAddressFilter;

/**
 * Which addresses a webhook may lead to: those of the open internet, and those inside that a setting allows. Names are looked
 * up through here and nowhere else, so that what was checked is what is called, however often the name changes what it means.
 */
public final class ReachableAddresses implements DnsResolver {

    /** Of a name's addresses so many are tried, that none of them keeps the others waiting. */
    private static final int TRIED = 3;

    /**
     * What is routed to anybody: nothing of one's own machine or network, nothing that leads to another address by being
     * translated, nothing of documentation. 2000::/3 is all that is given out of IPv6 so far. 168.63.129.16 is the open
     * address by which a cloud's machines ask for what they are.
     */
    private static final InetAddressFilter OUTSIDE = InetAddressFilter.externalAddresses()
            .and(InetAddressFilter.adapt(Inet4Address.class::isInstance).or("2000::/3"))
            .andNot("3fff::/20", "168.63.129.16/32");

    private final InetAddressFilter allowed;
    private final DnsResolver names;

    private ReachableAddresses(InetAddressFilter allowed, DnsResolver names) {
        this.allowed = allowed;
        this.names = names;
    }

    /**
     * For calls that are encrypted.
     *
     * @param inside the networks that are allowed beside the open internet, as 10.20.0.0/16
     */
    static ReachableAddresses encrypted(Collection<String> inside, DnsResolver names) {
        return new ReachableAddresses(inside.isEmpty() ? OUTSIDE : OUTSIDE.or(filter(inside)), names);
    }

    /** For calls that anybody on their way can read: nowhere but inside. */
    static ReachableAddresses inClear(Collection<String> inside, DnsResolver names) {
        return new ReachableAddresses(inside.isEmpty() ? InetAddressFilter.none() : filter(inside), names);
    }

    /** Names as the machine knows them. */
    public static DnsResolver ofTheMachine() {
        return SystemDefaultDnsResolver.INSTANCE;
    }

    private static InetAddressFilter filter(Collection<String> networks) {
        return InetAddressFilter.of(networks.toArray(String[]::new));
    }

    /** All of a name's addresses, when each of them may be called; one that may not is enough to call none. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (addresses == null || addresses.length == 0) {
            throw new UnknownHostException(host);
        }
        List<InetAddress> refused = Arrays.stream(addresses)
                .filter(address -> !allowed.matches(address))
                .toList();
        if (!refused.isEmpty()) {
            throw new NotReachable(host);
        }
        return Arrays.copyOf(addresses, Math.min(addresses.length, TRIED));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** That a name leads where no webhook may. */
    static final class NotReachable extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotReachable(String host) {
            super(host);
        }
    }
}
