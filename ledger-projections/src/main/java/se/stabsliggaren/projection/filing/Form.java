package se.stabsliggaren.projection.filing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.duties.DutyFiling;
import se.stabsliggaren.projection.regime.Recipient;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.view.Interval;

/**
 * What a recipient asks, as we know it.
 *
 * @param supplement what it is called once it has been filed; null when that is nothing else
 * @param recipient to whom, where no law of the time says so
 * @param filer what whoever files it is called
 * @param regimes the regimes a filing of it names
 * @param stages the stages it is filed in; empty of any in which those regimes are
 * @param recipients who it is filed with, where filings name no regime and the duties know none
 * @param perBreach whether each breach of each controller is filed by itself
 * @param version which state of the questions this is, a year and month
 * @param mark how sure we are of it as a whole
 * @param note what to know before it is filed; null when nothing
 * @param under what to know besides where another law can be in force; null when nothing
 */
record Form(
        String id,
        String name,
        @Nullable String supplement,
        String recipient,
        String filer,
        List<String> regimes,
        List<Stage> stages,
        List<String> recipients,
        boolean perBreach,
        String version,
        Sureness mark,
        @Nullable String note,
        @Nullable Under under,
        List<Question> questions) {

    /** What another law has to do with it, by the regime by which it is known whether that law is in force. */
    record Under(String regime, String note) {

        boolean canBeInForce(Interval when) {
            return Regimes.packs()
                    .named(regime)
                    .filter(law -> law.canBeInForce(when))
                    .isPresent();
        }
    }

    Form {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, id + " name");
        Objects.requireNonNull(recipient, id + " recipient");
        Objects.requireNonNull(filer, id + " filer");
        regimes = List.copyOf(regimes);
        stages = List.copyOf(stages);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(version, id + " version");
        Objects.requireNonNull(mark, id + " mark");
        questions = List.copyOf(questions);
    }

    /**
     * Whether a filing is one of these: by the regime that the duties count it to; where they know none, by the one it
     * names, or where it names none by whom it went to.
     */
    boolean isFiledAs(DutyFiling filing) {
        Regime counted = filing.regime();
        String named = counted == null ? filing.event().regime() : counted.id();
        return named == null
                ? isFor(List.of(filing.event().recipient()))
                : regimes.stream().anyMatch(id -> TypedName.same(id, named));
    }

    /** Whether a filing is certainly one of these, received by who receives them. */
    boolean isCertainlyFiledAs(DutyFiling filing) {
        return isFiledAs(filing)
                && filing.counts()
                && (stages.isEmpty() || stages.contains(filing.event().stage()));
    }

    /** Whether a filing that is under no regime for certain may be one of these. */
    boolean isPerhapsFiledAs(DutyFiling filing) {
        return !isFiledAs(filing)
                && filing.possible().stream()
                        .anyMatch(possible -> regimes.stream().anyMatch(id -> TypedName.same(id, possible.id())));
    }

    /** Whether an assessment of a duty under this id, or under the name of its law, is of what this form fulfils. */
    boolean isAssessedAs(String word) {
        return regimes.stream().anyMatch(id -> TypedName.same(id, word))
                || laws().stream().anyMatch(regime -> TypedName.same(regime.family(), word));
    }

    /** Whether the same law asks for both. */
    boolean isOfOneLawWith(Form other) {
        Set<String> families = other.families();
        return families().stream().anyMatch(families::contains);
    }

    private Set<String> families() {
        return laws().stream().map(Regime::family).collect(Collectors.toSet());
    }

    /** Whether it went to one of these. */
    boolean isFor(List<String> names) {
        return names.stream().anyMatch(name -> recipients.stream().anyMatch(one -> TypedName.same(one, name)));
    }

    /** Whether its law can have been in force; what no law asks for can always be filed. */
    boolean canBeAskedFor(Interval when) {
        List<Regime> known = laws();
        return known.isEmpty() || known.stream().anyMatch(regime -> regime.canBeInForce(when));
    }

    /** When a draft of it is filed: now, or of a law that is in force no longer, while the incident went on. */
    Interval filedAt(Interval span, Instant now) {
        Interval today = Interval.at(now);
        List<Regime> known = laws();
        return known.isEmpty() || known.stream().anyMatch(regime -> regime.canBeInForce(today)) ? today : span;
    }

    /** What to know before it is filed, of an incident that went on then; null when nothing. */
    @Nullable
    String note(Interval span) {
        if (under == null || !under.canBeInForce(span)) {
            return note;
        }
        return note == null ? under.note() : note + " " + under.note();
    }

    /** To whom it is filed then, as the law of the time says; several where nobody said exactly when. */
    String recipient(Interval when) {
        String lawful = laws().stream()
                .limit(1)
                .flatMap(regime -> regime.recipients(when).stream())
                .map(Recipient::name)
                .distinct()
                .collect(Collectors.joining(" eller "));
        return lawful.isEmpty() ? recipient : lawful;
    }

    private List<Regime> laws() {
        return regimes.stream()
                .flatMap(id -> Regimes.packs().named(id).stream())
                .toList();
    }
}
