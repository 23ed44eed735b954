package se.stabsliggaren.projection.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.BreachPosts;
import se.stabsliggaren.projection.breach.Misspellings;
import se.stabsliggaren.projection.breachrecord.BreachRecordRow;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Line;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Newness;
import se.stabsliggaren.projection.filing.FilingDraftsPage.Origin;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.sentence.Sentences;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * Who files what about the incident: whoever the law's duties were assessed for, or who filed under it. Each files of its
 * own, as the operators under the Cybersecurity Act do; a filing that names none of several is nobody's.
 */
final class Filers {

    private final View<BreachRecordRow> known;
    private final Regimes regimes;
    private final Filed filed;
    private final Misspellings misspellings;

    Filers(View<BreachRecordRow> known, Regimes regimes, Filed filed) {
        this.known = known;
        this.regimes = regimes;
        this.filed = filed;
        this.misspellings = new Misspellings(BreachPosts.of(known, BreachRecordRow::breach), assessed(known));
    }

    /** Those whom assessments name. */
    private static List<String> assessed(View<BreachRecordRow> known) {
        return known.telling()
                .flatMap(row -> Stream.ofNullable(row.said().duty()))
                .filter(duty -> !isFiling(duty))
                .map(Filers::controller)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** In the order in which they were first named; one of no name where nobody was. */
    List<Filer> of(Form form) {
        List<Form> ofTheLaw = Forms.all().stream().filter(form::isOfOneLawWith).toList();
        Map<TypedName, String> named = new LinkedHashMap<>();
        boolean filedByNobody = false;
        for (Row<BreachRecordRow> row : known.telling().toList()) {
            String body = body(row, ofTheLaw);
            if (body != null && !body.isEmpty()) {
                List<String> others = misspellings.of(body);
                (others.isEmpty() ? List.of(body) : others).forEach(one -> named.putIfAbsent(TypedName.of(one), one));
            }
            filedByNobody |=
                    body != null && body.isEmpty() && isFiling(row.said().duty());
        }
        if (named.size() < 2) {
            return List.of(new Filer(named.values().stream().findFirst().orElse(""), true));
        }
        Stream<String> nobody = filedByNobody ? Stream.of("") : Stream.empty();
        return Stream.concat(named.values().stream(), nobody)
                .map(body -> new Filer(body, false))
                .toList();
    }

    /** What was said of whether this body has to file it; what names nobody is said of all. */
    List<Line> assessed(Form form, Filer filer) {
        return known.telling()
                .flatMap(row -> Stream.ofNullable(row.said().duty())
                        .filter(duty -> !isFiling(duty))
                        .filter(duty -> isOf(filer, body(row, List.of(form))))
                        .map(duty -> new Line(
                                Material.dated(row).line(Sentences.of(duty)).parts(),
                                List.of(row.number()),
                                Origin.WRITTEN,
                                Newness.FIRST,
                                false)))
                .toList();
    }

    /** What was filed in names that may be another's misspelt, by whose they may be: it has no draft of its own. */
    Map<TypedName, List<Line>> perhapsFiled(Form form) {
        Map<TypedName, List<Row<BreachRecordRow>>> byName = known.telling()
                .filter(row -> filed.is(row, form))
                .collect(Collectors.groupingBy(
                        row -> TypedName.of(Filed.by(row)), LinkedHashMap::new, Collectors.toList()));
        Map<TypedName, List<Line>> lines = new HashMap<>();
        byName.values().forEach(rows -> {
            String name = Filed.by(rows.getFirst());
            List<Integer> posts = rows.stream().map(Row::number).toList();
            misspellings.of(name).forEach(other -> lines.computeIfAbsent(TypedName.of(other), none -> new ArrayList<>())
                    .add(Misspelt.line(name, other, "bedömningen för " + name, posts)));
        });
        return lines;
    }

    private static boolean isOf(Filer filer, @Nullable String body) {
        return body != null && (body.isEmpty() || filer.isNamed(body));
    }

    /** Whom it names, empty when nobody; null when it is about none of these forms. */
    private @Nullable String body(Row<BreachRecordRow> row, List<Form> forms) {
        return switch (row.said().duty()) {
            case null -> null;
            case DutyFiled filing ->
                forms.stream().anyMatch(form -> filed.is(row, form)) ? Filer.typed(filing.controller()) : null;
            case DutyAssessed assessed -> {
                String word = regimes.word(assessed.regime());
                yield forms.stream().anyMatch(form -> form.isAssessedAs(word))
                        ? Filer.typed(assessed.controller())
                        : null;
            }
            case ReferenceReceived ignored -> null;
            case CourseNoted ignored -> null;
            case DelayExplained ignored -> null;
            case LimitPassed ignored -> null;
        };
    }

    private static String controller(DutyEvent duty) {
        return switch (duty) {
            case DutyFiled filing -> Filer.typed(filing.controller());
            case DutyAssessed assessed -> Filer.typed(assessed.controller());
            case ReferenceReceived ignored -> "";
            case CourseNoted ignored -> "";
            case DelayExplained ignored -> "";
            case LimitPassed ignored -> "";
        };
    }

    private static boolean isFiling(@Nullable DutyEvent duty) {
        return switch (duty) {
            case null -> false;
            case DutyFiled ignored -> true;
            case DutyAssessed ignored -> false;
            case ReferenceReceived ignored -> false;
            case CourseNoted ignored -> false;
            case DelayExplained ignored -> false;
            case LimitPassed ignored -> false;
        };
    }
}
