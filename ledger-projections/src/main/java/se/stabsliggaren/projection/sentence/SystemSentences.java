package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.ReturnExpected;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.SystemEvent.SupplierTold;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Says systems, manual routines, credential rounds and how people can work. */
public final class SystemSentences {

    private SystemSentences() {}

    static Saying of(SystemEvent system) {
        return switch (system) {
            case SystemRegistered event -> Saying.named(Phrase.of(event.name()), registered(event));
            case SystemStatusChanged event ->
                Saying.unnamed(Phrase.of("Status, ")
                        .scope("", event.scope())
                        .words(": " + SwedishCodes.of(event.status()))
                        .wordsIf(Boolean.TRUE.equals(event.stillSo()), ", fortfarande")
                        .text(" – ", event.text())
                        .post(", enligt beslut ", event.decision()));
            case ReturnExpected event ->
                Saying.unnamed(Phrase.of("Väntas åter, ")
                        .scope("", event.scope())
                        .when(": ", event.expected())
                        .label(", enligt ", event.by())
                        .text(" – ", event.text()));
            case RoutineBegun event ->
                Saying.named(
                        event.operation() == null ? FirstWords.quoted(event.text()) : Phrase.of(event.operation()),
                        Phrase.of("Manuell rutin börjar")
                                .label(", ", event.operation())
                                .text(": ", event.text())
                                .scope(", i stället för ", event.insteadOf()));
            case RoutineContinued event ->
                Saying.unnamed(Phrase.of("Manuell rutin används fortfarande, ")
                        .post("", event.routine())
                        .text(": ", event.text()));
            case RoutineEnded event ->
                Saying.unnamed(Phrase.of("Manuell rutin slutar, ")
                        .post("", event.routine())
                        .text(": ", event.text()));
            case CredentialRoundStarted event ->
                Saying.named(
                        Phrase.of("").label("", event.whose()),
                        Phrase.of("Lösenordsbyte börjar")
                                .label(", ", event.whose())
                                .scope(", i ", event.scope())
                                .when(", klart senast ", event.due())
                                .text(": ", event.text()));
            case CredentialRoundProgressed event ->
                Saying.unnamed(Phrase.of("Lösenordsbyte, ")
                        .post("", event.round())
                        .number(": ", event.percent())
                        .wordsIf(event.percent() != null, " procent")
                        .text(" – ", event.text()));
            case CredentialRoundFinished event ->
                Saying.unnamed(Phrase.of("Lösenordsbyte klart, ")
                        .post("", event.round())
                        .text(", utom: ", event.exceptions()));
            case WorkModeChanged event ->
                Saying.unnamed(Phrase.of("Arbetssätt")
                        .label(", ", event.whose())
                        .words(": " + SwedishCodes.of(event.mode()))
                        .text(" – ", event.text()));
            case SupplierTold event ->
                Saying.unnamed(Phrase.of("Leverantör underrättad")
                        .label(", ", event.supplier())
                        .scope(", om ", event.scope())
                        .label(", genom ", event.through())
                        .label(", via ", event.channel(), ", på okänt sätt")
                        .text(": ", event.text(), "; vad som sades är okänt"));
        };
    }

    private static Phrase registered(SystemRegistered event) {
        return Phrase.of("System registrerat: " + event.name())
                .label(", ägare: ", event.owner())
                .person(", systemförvaltare: ", event.administrator())
                .label(", leverantör: ", event.supplier())
                .label(", klassning: ", event.classification())
                .wordsIf(Boolean.TRUE.equals(event.vital()), ", samhällsviktigt")
                .wordsIf(Boolean.TRUE.equals(event.personalData()), ", personuppgifter")
                .number(", återställs som nummer ", event.priority())
                .posts(", beroende av ", event.dependsOn());
    }

    /** How a system is, where the board says since when. */
    public static Phrase inBrief(SystemStatusChanged event) {
        return Phrase.of("")
                .scope("", event.scope())
                .words(": " + SwedishCodes.of(event.status()))
                .text(", ", event.text());
    }

    /** How people can work, where the board says since when. */
    public static Phrase inBrief(WorkModeChanged event) {
        return Phrase.of("arbetssätt")
                .label(", ", event.whose())
                .words(": " + SwedishCodes.of(event.mode()))
                .text(", ", event.text());
    }

    /** A credential round, where the board says how far it has come. */
    public static Phrase inBrief(CredentialRoundStarted event) {
        return Phrase.of("Lösenordsbyte")
                .label(", ", event.whose())
                .scope(", i ", event.scope())
                .text(": ", event.text());
    }
}
