package se.stabsliggaren.api.view;

import org.springframework.http.MediaType;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.sight.Sight;

/** A form that one view has beside page and data, for programs of another kind. */
public interface ViewForm {

    /** The view's name. */
    String view();

    MediaType type();

    /** @param ledger the address at which people reach the ledger */
    byte[] of(IncidentEntry incident, Sight sight, ReadOptions reading, String ledger);
}
