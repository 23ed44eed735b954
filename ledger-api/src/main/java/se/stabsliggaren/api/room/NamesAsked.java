package se.stabsliggaren.api.room;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.log.VisibleLog;
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

    /** The names of a post; none of one that is not there. */
    List<Spelling> spellings(Sight sight, String origin, int post) {
        return log.post(sight, origin, post)
                .map(VisiblePost::post)
                .map(seen -> Spelling.in(seen.event()))
                .orElse(List.of());
    }

    /** The first two names that the remarks on a post ask about. */
    Optional<NearNames> first(Sight sight, String origin, int post) {
        return log.post(sight, origin, post).map(VisiblePost::post).stream()
                .flatMap(seen -> seen.entry().remarks().stream()
                        .filter(remark -> remark.kind() == RemarkKind.NAME_NEARLY_KNOWN)
                        .flatMap(remark -> remark.about().stream())
                        .flatMap(about -> near(Spelling.in(seen.event()), spellings(sight, origin, about.post()))))
                .findFirst();
    }

    private static Stream<NearNames> near(List<Spelling> here, List<Spelling> there) {
        return NearNames.between(here, there).stream();
    }
}
