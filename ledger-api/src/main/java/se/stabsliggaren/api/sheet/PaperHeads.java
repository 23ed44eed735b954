package se.stabsliggaren.api.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.stabsliggaren.api.signing.ForkResolution;

/** Holds what stands on a paper against the ledger's own heads: the sheet's first, then every one of the register and the incident. */
@Component
class PaperHeads {

    /** With more groups wrong than these it is no slip of the eye. */
    private static final int SLIPS = 2;

    private final ForkResolution ledger;

    PaperHeads(ForkResolution ledger) {
        this.ledger = ledger;
    }

    /** @param digits eight groups of five */
    PaperHead of(MeetingSheet sheet, String digits, String incident) {
        String own = sheet.head().digits();
        if (digits.equals(own)) {
            return new PaperHead.OfTheSheet();
        }
        List<Integer> wrong = wrong(digits.split(" "), own.split(" "));
        boolean swapped = sorted(digits).equals(sorted(own));
        if (swapped || wrong.size() <= SLIPS) {
            return new PaperHead.Misread(wrong, swapped);
        }
        return ledger.withDigits(digits, List.of(sheet.head().origin(), incident))
                .<PaperHead>map(PaperHead.OfAnother::new)
                .orElseGet(PaperHead.Unknown::new);
    }

    private static List<Integer> wrong(String[] typed, String[] own) {
        return IntStream.range(0, own.length)
                .filter(group -> !typed[group].equals(own[group]))
                .mapToObj(group -> group + 1)
                .toList();
    }

    private static List<String> sorted(String digits) {
        return Arrays.stream(digits.split(" ")).sorted().toList();
    }
}
