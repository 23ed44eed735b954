package se.stabsliggaren.duty;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import se.stabsliggaren.format.TypedName;

/**
 * Which reports of one law follow a first one under another duty of it, as the rule packs of the views know it too. The
 * later ones follow it whomever they go to: a status report to the county board, an early notice to the CSIRT.
 */
public final class FirstReports {

    /**
     * The reports that are owed of one incident.
     *
     * @param names what the law, or the whole of them, is called
     * @param first the duties under which a first report is filed
     * @param later those under which one follows
     * @param received who receives them, by which those are known that name no duty
     */
    private record Reports(Set<String> names, Set<String> first, Set<String> later, Predicate<String> received) {

        boolean beginWith(String regime) {
            return isIn(names, regime) || isIn(first, regime);
        }

        boolean have(String regime) {
            return beginWith(regime) || isIn(later, regime);
        }

        boolean beginWith(Filing filing) {
            return filing.regime().isEmpty() ? received.test(filing.recipient()) : beginWith(filing.regime());
        }

        boolean have(Filing filing) {
            return filing.regime().isEmpty() ? received.test(filing.recipient()) : have(filing.regime());
        }

        private static boolean isIn(Set<String> regimes, String regime) {
            return regimes.contains(TypedName.of(regime).folded());
        }
    }

    private static final List<Reports> KNOWN = List.of(
            new Reports(
                    Set.of("csl", "cybersäkerhetslagen", "nis2", "nis 2", "2025:1506"),
                    Set.of("csl.early", "csl.notify"),
                    Set.of("csl.interim", "csl.final", "csl.handled"),
                    Recipients::isCsirt),
            new Reports(
                    Set.of(
                            "nis1",
                            "nis 1",
                            "nis-lagen",
                            "lagen om informationssäkerhet för samhällsviktiga och digitala tjänster"),
                    Set.of("nis1.step1"),
                    Set.of("nis1.step2", "nis1.step3"),
                    Recipients::wasCsirt),
            new Reports(Set.of(), Set.of("nis1.voluntary"), Set.of("nis1.voluntary.final"), recipient -> false),
            new Reports(
                    Set.of("gdpr33", "gdpr", "dataskyddsförordningen"),
                    Set.of("gdpr33.notify", "gdpr 33", "gdpr artikel 33", "gdpr art. 33", "artikel 33"),
                    Set.of("gdpr33.supplement"),
                    Recipients::isSupervisor));

    private FirstReports() {}

    /** Whether what is filed first under the one begins what is filed under the other, whomever each goes to. */
    public static boolean begins(String first, String later) {
        return KNOWN.stream().anyMatch(reports -> reports.beginWith(first) && reports.have(later));
    }

    static boolean begins(Filing first, Filing later) {
        return KNOWN.stream().anyMatch(reports -> reports.beginWith(first) && reports.have(later));
    }
}
