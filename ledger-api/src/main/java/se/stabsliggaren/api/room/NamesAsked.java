package se.stabsliggaren.api.room;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.log.VisibleNames;
import se.stabsliggaren.api.log.VisiblePost;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.naming.NearNames;
import se.stabsliggaren.naming.Spelling;
import se.stabsliggaren.sight.Sight;

/** Which names a remark asks about, as far as its reader may see the posts that have them. */
@Component
class NamesAsked {

    private final VisibleLog log;

    NamesAsked(VisibleLog log) {
        this.log = log;
    }

    /** The first two names that the remarks on a post ask about, of those that nobody has said mean the same. */
    Optional<NearNames> first(Sight sight, String origin, int post) {
        VisibleNames names = new VisibleNames(log, sight, origin);
        return log.post(sight, origin, post).map(VisiblePost::post).stream()
                .flatMap(seen -> seen.entry().remarks().stream()
                        .filter(remark -> remark.kind() == RemarkKind.NAME_NEARLY_KNOWN)
                        .flatMap(remark -> remark.about().stream())
                        .flatMap(about -> near(Spelling.in(seen.event()), names.of(about.post()))))
                .filter(near -> !near.areOne(names.same()))
                .findFirst();
    }

    private static Stream<NearNames> near(List<Spelling> here, List<Spelling> there) {
        return NearNames.between(here, there).stream();
    }
}
