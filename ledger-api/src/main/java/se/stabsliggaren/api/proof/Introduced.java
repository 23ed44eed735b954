package se.stabsliggaren.api.proof;

import java.util.List;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;

/** Which keys the register has introduced. */
public interface Introduced {

    /** A log's keys, by generation; empty for a log that was never introduced. */
    List<KeyIntroduced> keys(String log);
}
