package se.stabsliggaren.api.register;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes origins for new logs; what is random in them tells nothing and repeats nowhere. */
final class NewOrigins {

    private static final int ID_LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    /** A random id, of an installation or a log. */
    String id() {
        byte[] id = new byte[ID_LENGTH];
        random.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    /** A new incident of the installation whose register this is, kept by the body of this domain. */
    String incident(String domain, String register, boolean exercise) {
        String[] parts = register.split("/", -1);
        return domain + "/ledger/" + parts[parts.length - 2] + (exercise ? "/exercise/" : "/incident/") + id();
    }

    /** The domain in an origin. */
    static String domain(String origin) {
        return origin.substring(0, origin.indexOf('/'));
    }
}
