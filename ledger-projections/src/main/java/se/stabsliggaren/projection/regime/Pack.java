package se.stabsliggaren.projection.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Stage;

/**
 * A file of regimes as it is written; what must be there is checked when it becomes regimes.
 *
 * @param names what people call a regime or its law beside its id
 * @param asks what has to be known before somebody can say whether a regime applies, by its id or its law's
 */
record Pack(
        @Nullable Map<String, List<Recipient>> recipients,
        @Nullable List<Written> regimes,
        @Nullable Map<String, List<String>> names,
        @Nullable Map<String, Question> asks,
        @Nullable Supervision supervision) {

    /** A regime as it is written; its recipients are named once for the whole file. */
    record Written(
            @Nullable String id,
            @Nullable String name,
            @Nullable String basis,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean perBreach,
            @Nullable Boolean always,
            @Nullable Ground ground,
            @Nullable List<Start> starts,
            @Nullable List<Start> knowledge,
            @Nullable List<Start> endedBy,
            @Nullable List<String> fulfilledBy,
            Length.@Nullable Written length,
            @Nullable Boolean practice,
            Regime.@Nullable Filing follows,
            @Nullable List<Stage> stages,
            @Nullable Boolean voluntary,
            @Nullable String recipients,
            @Nullable List<String> content,
            @Nullable Sureness mark,
            @Nullable Sureness contentMark,
            @Nullable String note) {}

    Map<String, List<String>> otherNames() {
        return names == null ? Map.of() : names;
    }

    Map<String, Question> questions() {
        return asks == null ? Map.of() : asks;
    }

    List<Regime> read() {
        return needed(regimes, "regimes").stream().map(this::regime).toList();
    }

    private Regime regime(Written written) {
        String id = needed(written.id(), "id");
        List<Recipient> to = needed(recipients, "recipients").get(needed(written.recipients(), id + " recipients"));
        return new Regime(
                id,
                needed(written.name(), id + " name"),
                needed(written.basis(), id + " basis"),
                needed(written.from(), id + " from"),
                written.to(),
                Boolean.TRUE.equals(written.perBreach()),
                Boolean.TRUE.equals(written.always()),
                written.ground() == null ? Ground.LAW : written.ground(),
                needed(written.starts(), id + " starts"),
                Deeds.of(written.knowledge(), written.endedBy(), written.fulfilledBy()),
                needed(written.length(), id + " length").length(),
                Boolean.TRUE.equals(written.practice()),
                written.follows(),
                needed(written.stages(), id + " stages"),
                Boolean.TRUE.equals(written.voluntary()),
                received(to, id, written.recipients()),
                needed(written.content(), id + " content"),
                needed(written.mark(), id + " mark"),
                written.contentMark(),
                written.note());
    }

    private static List<Recipient> received(@Nullable List<Recipient> to, String id, @Nullable String called) {
        if (to == null) {
            throw new PackFault(
                    "regimes", id, "mottagarna %s finns inte under recipients; skriv dem där".formatted(called));
        }
        return to;
    }

    private static <T> T needed(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException("the rule pack lacks " + what);
        }
        return value;
    }
}
