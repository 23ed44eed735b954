package se.stabsliggaren.api.cli;

import java.nio.file.Path;

/** What to look at when the demonstration has been played. */
final class Guide {

    private Guide() {}

    static String text(Path folder) {
        return """

                Dokumenten ligger i %s. Se efter:
                  kumla/tidslinje.html              två veckor ur bilderna; vad som saknar dag eller tid ritas så
                  kumla/beslutslogg.html            internet stängs 7–8 november, och förlängs "över helgen"
                  kumla/personuppgiftsincident.html vilka rutor i GDPR 33.5 som bilderna fyller, och vilka som är tomma
                  kumla/utvarderingsrapport.html    varje mening säger vilka poster den bygger på
                  hostmorker/tidslinje.html         papper infört dagen efter, en rättelse, och ett blad vars tid inte stämmer
                  hostmorker/oppna-punkter.html     anmärkningar, frågor och uppgifter som väntar på någon
                """.formatted(folder);
    }
}
