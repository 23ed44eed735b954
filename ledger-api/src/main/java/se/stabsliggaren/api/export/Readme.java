package se.stabsliggaren.api.export;

import se.stabsliggaren.api.register.Listed;

/** The page for who opens a bundle without knowing what it is. */
final class Readme {

    private Readme() {}

    static String of(Listed incident, int size, String register) {
        return """
                %s%s: utdrag ur stabsliggaren
                %s

                Det här paketet är händelsens poster, nr 1–%d, som de skrevs in, med bilagor och de sidor som
                liggaren gör av dem (mappen views). Loggens ursprung är

                    %s

                och händelseregistrets

                    %s

                Så kontrolleras det, utan liggaren och utan att lita på den som lämnade ut paketet:

                    java -jar ledger-core.jar paketet.zip --key NYCKEL

                NYCKEL är händelseregistrets nyckel. Den ska ni ha fått på annat sätt än i paketet, till exempel på ett
                undertecknat blad från ett stabsmöte; en nyckel som bara finns här visar bara att paketet hänger ihop.
                Kontrollen visar att inget ord är ändrat, att ingen post saknas eller har lagts till, och i vilken
                ordning posterna skrevs in. Den visar inte att det som står i posterna är sant.
                """.formatted(
                        incident.exercise() ? "ÖVNING " : "",
                        incident.designation(),
                        incident.title().masked(),
                        size,
                        incident.log(),
                        register);
    }
}
