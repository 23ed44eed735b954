package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.BreachRisk;
import se.stabsliggaren.projection.breach.NotInformed;
import se.stabsliggaren.projection.duties.DeedPosts.Acted;
import se.stabsliggaren.projection.duties.DeedPosts.Told;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.text.SwedishWords;
import se.stabsliggaren.projection.text.Tense;
import se.stabsliggaren.projection.view.Row;

/** What is said, in Swedish, of what was done that bears on a duty; each sentence begins with a space. */
final class DeedWords {

    private DeedWords() {}

    static String of(DutyLine line, Instant now) {
        LineDeeds deeds = line.deeds();
        Regime regime = line.regime();
        return regime == null
                ? ""
                : reported(line, now)
                        + told(line)
                        + perhapsTold(line, regime)
                        + notInforming(line)
                        + rejudged(deeds)
                        + ended(deeds);
    }

    /** Of what has begun, that nobody says it was done, where nothing else is said of it. */
    static String undone(DutyLine line, Instant now) {
        Regime regime = line.regime();
        boolean awaited = regime != null
                && !regime.deeds().fulfilledBy().isEmpty()
                && line.startedBy().isPresent()
                && Filed.under(line).isNothing();
        return awaited && of(line, now).isEmpty() ? " " + Absence.sentence("att det är gjort") : "";
    }

    private static String reported(DutyLine line, Instant now) {
        int decisions = line.deeds().decisions().size();
        if (decisions == 0) {
            return "";
        }
        DecisionReports reports = DecisionReports.of(line, now);
        List<Acted> unreported = reports.unreported();
        if (unreported.isEmpty()) {
            return decisions == 1 ? " Beslutet är anmält." : " Alla %d beslut är anmälda.".formatted(decisions);
        }
        boolean one = unreported.size() == 1;
        String otherwise = otherwise(reports, unreported);
        String where = otherwise.isEmpty() ? "" : one ? " dit det ska" : " dit de ska";
        return " Ingen post säger att %s är anmäl%s%s."
                        .formatted(numbers(unreported.stream().map(Acted::row)), one ? "t" : "da", where)
                + otherwise
                + ofSeveral(reports)
                + undecided(reports.unreported(Tense.OPEN), "kan ännu vara att fatta")
                + undecided(reports.unreported(Tense.FUTURE), "är ännu att fatta");
    }

    /** What was told of them to others, and what is to be told at a meeting that has not been. */
    private static String otherwise(DecisionReports reports, List<Acted> unreported) {
        return unreported.stream()
                .flatMap(decision -> Stream.concat(
                        reports.elsewhere(decision).map(one -> " Enligt nr %d är nr %d anmält till %s%s."
                                .formatted(
                                        one.row().number(),
                                        decision.row().number(),
                                        one.event().board().strip(),
                                        decision.organ().isEmpty() ? "" : ", inte till " + decision.organ())),
                        reports.told(decision).stream()
                                .filter(reports::isAhead)
                                .map(one -> " Enligt nr %d är nr %d anmält till mötet %s."
                                        .formatted(
                                                one.row().number(),
                                                decision.row().number(),
                                                SwedishTime.dated(Objects.requireNonNull(
                                                        one.event().meeting(), "a meeting ahead"))))))
                .collect(Collectors.joining());
    }

    private static String undecided(List<Acted> decisions, String how) {
        return decisions.isEmpty()
                ? ""
                : " %s %s.".formatted(capital(numbers(decisions.stream().map(Acted::row))), how);
    }

    private static String ofSeveral(DecisionReports reports) {
        List<Row<?>> filings = reports.ofSeveral().<Row<?>>map(DutyFiling::row).toList();
        return filings.isEmpty()
                ? ""
                : " Vilka beslut %s gäller säger ingen post.".formatted(numbers(filings.stream()));
    }

    /** What was filed of it is told beside what tells the same without a filing, of what is no matter of one breach. */
    private static String told(DutyLine line) {
        LineDeeds deeds = line.deeds();
        if (!deeds.mayBeTold().isEmpty()) {
            return " Ingen post säger att det är gjort; %s kan vara det."
                    .formatted(numbers(deeds.mayBeTold().stream()));
        }
        if (deeds.told().isEmpty()) {
            return "";
        }
        Stream<Row<?>> filed = line.party().breach() == 0
                ? Filed.under(line).filings().stream()
                        .filter(one -> !one.isMisdirected())
                        .map(DutyFiling::row)
                : Stream.of();
        return " Enligt posterna gjort i %s."
                .formatted(numbers(
                        Stream.<Row<?>>concat(filed, deeds.told().stream().map(Told::row))
                                .sorted(Comparator.comparingInt(Row::number))));
    }

    private static String perhapsTold(DutyLine line, Regime regime) {
        List<Row<?>> perhaps = line.whose().perhaps().stream()
                .filter(post -> regime.deeds().fulfil(post.event()))
                .filter(post -> !post.cannotSayWhose())
                .<Row<?>>map(BreachPost::row)
                .toList();
        return untold(line, regime) + perhapsTold(perhaps);
    }

    /** What does not say which of the controllers was told. */
    private static String untold(DutyLine line, Regime regime) {
        return line.whose().perhaps().stream()
                .filter(post -> regime.deeds().fulfil(post.event()))
                .filter(BreachPost::cannotSayWhose)
                .map(post -> " " + LimitWords.whomItTold(post.row()))
                .collect(Collectors.joining());
    }

    private static String perhapsTold(List<Row<?>> perhaps) {
        return perhaps.isEmpty()
                ? ""
                : " %s kan gälla detta utan att säga det.".formatted(capital(numbers(perhaps.stream())));
    }

    /** And what names no controller, of which nobody knows whether it decides this. */
    private static String notInforming(DutyLine line) {
        InformingDecision decision = line.deeds().notInforming();
        String perhaps = line.whose().perhaps().stream()
                .filter(post -> NotInformed.ground(post.event()) != null)
                .map(post -> " Beslutet i nr %d att inte informera kan gälla detta utan att säga det."
                        .formatted(post.row().number()))
                .collect(Collectors.joining());
        return (decision == null ? "" : " " + decision.said()) + perhaps;
    }

    private static String capital(String numbers) {
        return "N" + numbers.substring(1);
    }

    private static String rejudged(LineDeeds deeds) {
        BreachPost rejudged = deeds.rejudged();
        Risk risk = rejudged == null ? null : BreachRisk.judged(rejudged.event());
        return rejudged == null || risk == null
                ? ""
                : " Bedömt på nytt i nr %d: %s.".formatted(rejudged.row().number(), SwedishCodes.of(risk));
    }

    private static String ended(LineDeeds deeds) {
        Acted ended = deeds.ended();
        return ended == null
                ? ""
                : " Det som plikten följer av upphörde i nr %d."
                        .formatted(ended.row().number());
    }

    private static String numbers(Stream<Row<?>> rows) {
        return SwedishWords.listed(Numbers.each(rows.toList()));
    }
}
