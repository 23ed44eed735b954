package se.stabsliggaren.api.form;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import se.stabsliggaren.api.access.Caller;
import se.stabsliggaren.integrity.Sha256;

/**
 * For whom a form was made. Every form carries it, as a browser has one person logged in but many pages open: what was
 * written on the page of one must not be recorded as another's.
 */
public final class MadeFor {

    private MadeFor() {}

    /** The person in the function in which they record, as a word that tells nobody who it is. */
    public static String of(Caller caller) {
        return word("form:" + caller.recordsAs().written() + ":" + caller.holder());
    }

    /** The person, whatever their function, by whom a browser keeps apart what is written and not sent. */
    public static String keeping(Caller caller) {
        return word("keeping:" + caller.holder());
    }

    /** As the page names whoever writes: {@code Testa Testlund, loggförare}. */
    public static String named(Caller caller) {
        return caller.person() + ", " + caller.recordsAs().function();
    }

    /**
     * Goes on if the form was made for the caller.
     *
     * @throws OtherWriter if it was made for somebody else, or nobody
     */
    public static void must(Caller caller, String madeFor) {
        if (!of(caller).equals(madeFor)) {
            throw new OtherWriter(caller);
        }
    }

    private static String word(String of) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Sha256.start().digest(of.getBytes(StandardCharsets.UTF_8)))
                .substring(0, 22);
    }
}
