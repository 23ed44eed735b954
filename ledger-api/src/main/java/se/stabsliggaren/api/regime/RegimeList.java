package se.stabsliggaren.api.regime;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.WireName;
import se.stabsliggaren.projection.regime.Length;
import se.stabsliggaren.projection.regime.OwnPack;
import se.stabsliggaren.projection.regime.Recipient;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Start;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.SwedishWords;

/** Every regime and every law as a tree, each with how sure the packs are of it. */
final class RegimeList {

    private final Regimes regimes;

    RegimeList(Regimes regimes) {
        this.regimes = regimes;
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("regimes", regimes());
        tree.put("laws", laws());
        tree.put("ownPacks", regimes.own().stream().map(RegimeList::pack).toList());
        return tree;
    }

    List<Map<String, Object>> regimes() {
        return regimes.all().stream().map(this::regime).toList();
    }

    List<Map<String, Object>> laws() {
        return regimes.all().stream()
                .map(Regime::family)
                .distinct()
                .map(law -> Map.<String, Object>of("id", law, "names", regimes.otherNames(law)))
                .toList();
    }

    private static Map<String, Object> pack(OwnPack pack) {
        return Map.of("file", pack.file(), "sha256", pack.digest());
    }

    private Map<String, Object> regime(Regime regime) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", regime.id());
        tree.put("law", regime.family());
        tree.put("names", regimes.otherNames(regime.id()));
        tree.put("name", regime.name());
        tree.put("basis", regime.basis());
        tree.putAll(period(regime.from(), regime.to()));
        tree.put(
                "startsWhen",
                regime.starts().stream()
                        .map(Start::note)
                        .filter(Objects::nonNull)
                        .toList());
        tree.put(
                "startedBy",
                regime.starts().stream().map(Start::event).distinct().toList());
        tree.put("limit", limit(regime.length()));
        tree.put("practice", regime.practice());
        tree.put("voluntary", regime.voluntary());
        tree.put("always", regime.always());
        tree.put("perBreach", regime.perBreach());
        tree.put("stages", regime.stages().stream().map(WireName::of).toList());
        tree.put(
                "recipients",
                regime.recipients().stream()
                        .map(each -> recipient(each, regime))
                        .toList());
        tree.put("content", regime.content());
        tree.put("mark", regime.mark().mark());
        tree.put("markSaid", regime.markSaid());
        if (regime.note() != null) {
            tree.put("note", regime.note());
        }
        return tree;
    }

    private static Map<String, Object> recipient(Recipient recipient, Regime regime) {
        Sureness mark = recipient.mark() == null ? regime.mark() : recipient.mark();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", recipient.name());
        tree.put("names", recipient.also());
        tree.putAll(period(recipient.from(), recipient.to()));
        tree.put("mark", mark.mark());
        tree.put("markSaid", mark.sentence());
        return tree;
    }

    private static Map<String, Object> period(@Nullable LocalDate from, @Nullable LocalDate to) {
        Map<String, Object> period = new LinkedHashMap<>();
        if (from != null) {
            period.put("from", from.toString());
        }
        if (to != null) {
            period.put("to", to.toString());
        }
        return period;
    }

    private static Map<String, Object> limit(Length length) {
        return switch (length) {
            case Length.Hours hours -> limit("hours", hours.hours(), "timme", "timmar");
            case Length.Days days -> limit("days", days.days(), "dag", "dagar");
            case Length.Weeks weeks -> limit("weeks", weeks.weeks(), "vecka", "veckor");
            case Length.Months months -> limit("months", months.months(), "månad", "månader");
            case Length.None none -> Map.of("said", none.said());
        };
    }

    private static Map<String, Object> limit(String unit, int length, String one, String several) {
        return Map.of(unit, (long) length, "said", SwedishWords.counted(length, one, several));
    }
}
