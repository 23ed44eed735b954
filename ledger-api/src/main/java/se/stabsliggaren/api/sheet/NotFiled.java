package se.stabsliggaren.api.sheet;

import se.stabsliggaren.integrity.Checkpoint;

/** What was read off a paper is not the head that was printed on it, and nothing was recorded. The message says what to do. */
public abstract sealed class NotFiled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotFiled(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** It was read or typed wrongly. */
    public static final class Misread extends NotFiled {
        private static final long serialVersionUID = 1L;

        Misread(PaperHead.Misread misread) {
            super(
                    misread.swapped()
                            ? "Grupperna stämmer men står i fel ordning; skriv dem rad för rad som på pappret, inget är infört."
                            : "Siffrorna i %s stämmer inte med bladet; läs dem igen på pappret och rätta, inget är infört."
                                    .formatted(Filing.told(misread.groups())));
        }
    }

    /** It is the head of something else. */
    public static final class OfAnother extends NotFiled {
        private static final long serialVersionUID = 1L;

        OfAnother(Checkpoint head) {
            super(
                    "Siffrorna hör till en annan avstämning (nr %d i %s) och inte till det här bladet; ta fram rätt papper, inget är infört."
                            .formatted(head.size(), head.origin()));
        }
    }

    /** The ledger never had such a head. */
    public static final class Unknown extends NotFiled {
        private static final long serialVersionUID = 1L;

        Unknown() {
            super(
                    "LIGGAREN HAR ALDRIG HAFT DEN AVSTÄMNINGEN: är siffrorna rätt lästa är pappret inte härifrån, eller så är"
                            + " liggaren utbytt sedan det skrevs ut; behåll pappret, ring den som siffrorna lästes upp för, och för in det som iakttagelse.");
        }
    }
}
