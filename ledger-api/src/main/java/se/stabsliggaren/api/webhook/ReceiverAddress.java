package se.stabsliggaren.api.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import se.stabsliggaren.format.BadField;

/**
 * Where a receiver is, as whoever set it up wrote it: a scheme, a host, and no more than libraries agree on. What they read
 * in different ways could be checked as one host and called as another.
 */
record ReceiverAddress(URI uri) {

    static final String FIELD = "address";

    /** Characters in an address. */
    static final int CHARACTERS = 1000;

    private static final String READABLE = "skriv den som https://mottagare.exempelby.example/krok";
    private static final Pattern NAME =
            Pattern.compile("(?=.{1,200}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");
    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)");
    private static final Pattern SIXTEEN_BYTES = Pattern.compile("\\[[0-9a-f:.]+]");
    private static final int PORTS = 65535;

    /** @throws BadField when it is none, or one that can be read in two ways */
    static ReceiverAddress read(String written) {
        URI uri;
        try {
            uri = new URI(written.strip());
        } catch (URISyntaxException e) {
            throw refused("Adressen går inte att läsa");
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw refused("Adressen ska börja med https://");
        }
        if (uri.getRawUserInfo() != null) {
            throw refused("Adressen får inte innehålla användare eller lösenord");
        }
        if (uri.getRawFragment() != null) {
            throw refused("Adressen får inte innehålla #");
        }
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !canBeReadInOneWay(host) || uri.getPort() == 0 || uri.getPort() > PORTS) {
            throw refused("Värden i adressen går inte att läsa på ett enda sätt");
        }
        return new ReceiverAddress(uri);
    }

    boolean encrypted() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    String host() {
        return uri.getHost();
    }

    /** Other ways to write four bytes, as 2130706433 and 0177.1, are taken for names by some and for addresses by others. */
    private static boolean canBeReadInOneWay(String host) {
        return host.startsWith("[")
                ? SIXTEEN_BYTES.matcher(host).matches()
                : ENDS_IN_A_NUMBER.matcher(host).matches()
                        ? DECIMAL.matcher(host).matches()
                        : NAME.matcher(host).matches();
    }

    private static BadField refused(String why) {
        return new BadField(FIELD, "%s och inget är sparat; %s.".formatted(why, READABLE));
    }
}
