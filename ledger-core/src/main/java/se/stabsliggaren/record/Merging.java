package se.stabsliggaren.record;

import static se.stabsliggaren.event.RemarkKind.MERGED_NAMES_LISTED_AS_TWO;
import static se.stabsliggaren.event.RemarkKind.MERGED_NAME_NEVER_SAID;
import static se.stabsliggaren.event.RemarkKind.NAMES_ALREADY_MERGED;

import java.util.Optional;
import java.util.Set;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.naming.KnownNames;
import se.stabsliggaren.naming.Name;
import se.stabsliggaren.naming.SameNames;

/**
 * What it takes that spellings mean the same. Names under which much was said already can be joined as any others, and what
 * nobody has typed so far is remarked and no more: the sheet on which it stands may not be keyed yet.
 */
public record Merging(KnownNames known, SameNames same) {

    Judgement judge(NamesMerged merged) {
        Set<Name> spellings = SameNames.spellings(merged);
        return Judgement.recorded()
                .remarkIf(
                        merged.spellings().stream()
                                .map(typed -> Name.of(merged.kind(), typed))
                                .anyMatch(name -> !known.knows(name)),
                        Remark.of(MERGED_NAME_NEVER_SAID))
                .remarkIf(same.says(merged), Remark.of(NAMES_ALREADY_MERGED))
                .remark(listedAsTwo(merged))
                .refuseIf(merged.name().isBlank(), "data.name", "Det framgår inte vad det ska kallas; skriv namnet.")
                .refuseIf(
                        spellings.stream()
                                .anyMatch(name -> name.typed().isUnknown()
                                        || name.typed().folded().isEmpty()),
                        "data.spellings",
                        "Okänt är inget namn, och annars hölls allt okänt för samma; skriv bara namn som är kända.")
                .refuseIf(
                        spellings.size() < 2,
                        "data.spellings",
                        "Det är samma stavning alltihop; skriv minst två stavningar som betyder detsamma.");
    }

    /** A post that has both in one list says that they are two. Which of the two posts is right no rule knows. */
    private Optional<Remark> listedAsTwo(NamesMerged merged) {
        int[] posts = known.listedAsTwo(merged, same);
        return posts.length == 0 ? Optional.empty() : Optional.of(Remark.of(MERGED_NAMES_LISTED_AS_TWO, posts));
    }
}
