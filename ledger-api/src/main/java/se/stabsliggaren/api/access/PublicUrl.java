package se.stabsliggaren.api.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where people come in.
 *
 * @param outside the address they write, when something stands in front of the ledger; null when they reach it directly
 * @param address what the ledger itself answers on; null for every address of the machine
 */
public record PublicUrl(@Nullable String outside, @Nullable String address) {

    /** What to say of an outside address that cannot be read. */
    public static final String UNREADABLE =
            "Adressen utifrån går inte att läsa; skriv den som --outside https://liggare.exempelby.example, med eller utan sökväg.";

    private static final Pattern OUTSIDE =
            Pattern.compile("https?://[A-Za-z0-9._:\\[\\]-]+(?<path>(/[A-Za-z0-9_~][A-Za-z0-9._~-]*)*)");
    private static final String THIS_MACHINE = "127.0.0.1";

    /**
     * Reads what was set.
     *
     * @throws IllegalArgumentException if the outside address is not scheme, host and perhaps port and path
     */
    public static PublicUrl of(@Nullable String outside, @Nullable String address) {
        if (outside == null || outside.isBlank()) {
            return new PublicUrl(null, address);
        }
        String plain = outside.strip().replaceAll("/$", "");
        if (!OUTSIDE.matcher(plain).matches()) {
            throw new IllegalArgumentException("not an outside address: " + outside);
        }
        return new PublicUrl(plain, address);
    }

    /** Whether what people send is encrypted on its way, so that no browser need send a cookie in the clear. */
    public boolean encrypted() {
        return outside != null && outside.startsWith("https:");
    }

    /** Under which path everything is served, e.g. {@code /liggare}; empty when the host has nothing else. */
    public String path() {
        Matcher read = OUTSIDE.matcher(outside == null ? "" : outside);
        return read.matches() ? read.group("path") : "";
    }

    /** The address that is opened in a browser. */
    public String at(int port) {
        return outside == null ? "http://%s:%d".formatted(host(), port) : outside;
    }

    /** Nobody can open an address that stands for all of them; from this machine its own does. */
    private String host() {
        if (address == null) {
            return THIS_MACHINE;
        }
        try {
            if (InetAddress.getByName(address).isAnyLocalAddress()) {
                return THIS_MACHINE;
            }
        } catch (UnknownHostException ignored) {
            // It was told to the server, which knows it or does not start.
        }
        return address.contains(":") ? "[" + address + "]" : address;
    }
}
