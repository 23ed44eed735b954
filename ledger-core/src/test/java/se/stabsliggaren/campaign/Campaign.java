package se.stabsliggaren.campaign;

/**
 * The seed and the number of tries of every test that draws its inputs. A build draws the same each time, so that it fails
 * for what was changed and for nothing else; a campaign ({@code ./mvnw verify -Pcampaign}) draws anew, and more.
 */
public final class Campaign {

    private static final long SAME_EACH_TIME = 20241102;

    private Campaign() {}

    /** What is drawn from: {@code -Dcampaign.seed}, else the same each time. */
    public static long seed() {
        return Long.getLong("campaign.seed", SAME_EACH_TIME);
    }

    /** How many tries a test makes that makes so many in a build: {@code -Dcampaign.times} as many. */
    public static int tries(int inABuild) {
        return Math.multiplyExact(inABuild, Integer.getInteger("campaign.times", 1));
    }

    /** Whether more is tried than in a build. */
    public static boolean isOn() {
        return Integer.getInteger("campaign.times", 1) > 1;
    }
}
