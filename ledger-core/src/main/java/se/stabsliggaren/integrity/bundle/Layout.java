package se.stabsliggaren.integrity.bundle;

import java.util.regex.Pattern;

/** The names of the files in a bundle (spec/bundle.md). */
public final class Layout {

    /** The member {@code bundle} of the manifest. */
    public static final String FORMAT = "stabsliggaren-1";

    public static final String MANIFEST = "manifest.json";
    public static final String ROTATIONS = "rotations/";
    public static final String ATTACHMENTS = "attachments/";
    public static final String TIMESTAMPS = "timestamps/";
    public static final String VERIFIER_KEYS = "keys/vkeys.txt";
    public static final String README = "LASMIG.txt";
    public static final String PAGE = "verify.html";

    private static final Pattern NAME = Pattern.compile("(?!\\.)[A-Za-z0-9._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+)*");
    private static final Pattern KNOWN =
            Pattern.compile("(incident|register)/(posts\\.jsonl|leaves\\.txt|content\\.jsonl|checkpoint)"
                    + "|rotations/[0-9]+|attachments/[0-9a-f]{64}|keys/vkeys\\.txt|timestamps/[0-9]+\\.tsr|(views|format)/.+"
                    + "|LASMIG\\.txt|verify\\.html");

    /** Names that some system takes for a device, or cuts the end off. */
    private static final Pattern RESERVED = Pattern.compile(
            "(^|/)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.[^/]*)?(/|$)|\\.(/|$)", Pattern.CASE_INSENSITIVE);

    /** Whose posts. */
    public enum Part {
        INCIDENT,
        REGISTER;

        private String folder() {
            return name().toLowerCase(java.util.Locale.ROOT) + "/";
        }

        public String posts() {
            return folder() + "posts.jsonl";
        }

        public String leaves() {
            return folder() + "leaves.txt";
        }

        public String content() {
            return folder() + "content.jsonl";
        }

        public String checkpoint() {
            return folder() + "checkpoint";
        }
    }

    private Layout() {}

    /** The time stamp of the register's head of this size. */
    public static String timestamp(long size) {
        return TIMESTAMPS + size + ".tsr";
    }

    /** Whether a bundle may have a file of this name, beside the manifest. */
    public static boolean allows(String name) {
        return NAME.matcher(name).matches()
                && KNOWN.matcher(name).matches()
                && !RESERVED.matcher(name).find();
    }

    /** How many bytes a file of this name may have, unpacked. */
    public static long longest(String name) {
        if (name.equals(MANIFEST)) {
            return 64L << 20;
        }
        if (name.endsWith("/checkpoint") || name.equals(VERIFIER_KEYS) || name.equals(README)) {
            return 1L << 20;
        }
        if (name.startsWith(ROTATIONS) || name.startsWith(TIMESTAMPS)) {
            return 1L << 16;
        }
        return name.equals(PAGE) ? 16L << 20 : Long.MAX_VALUE;
    }
}
