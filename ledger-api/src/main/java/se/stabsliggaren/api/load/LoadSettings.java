package se.stabsliggaren.api.load;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one token can hold at a time (operations/settings.md, "Load").
 *
 * @param requests being answered
 * @param uploads files coming in
 * @param streams being followed
 * @param exports being taken out
 * @param large bodies over 16 KiB, with their answers
 * @param patience how long a body, or the reading of an answer, may be slower than the least rate
 * @param leastRate bytes per second
 */
@ConfigurationProperties("ledger.load")
public record LoadSettings(
        @DefaultValue("32") int requests,
        @DefaultValue("6") int uploads,
        @DefaultValue("32") int streams,
        @DefaultValue("2") int exports,
        @DefaultValue("2") int large,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("1KB") DataSize leastRate) {

    private static final int FREE = 8;

    /** How many of these one token can hold. */
    int of(Share share) {
        return switch (share) {
            case REQUEST -> requests;
            case FREE -> FREE;
            case UPLOAD -> uploads;
            case STREAM -> streams;
            case EXPORT -> exports;
            case LARGE -> large;
        };
    }
}
