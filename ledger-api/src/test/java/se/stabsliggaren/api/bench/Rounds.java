package se.stabsliggaren.api.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Interleaved rounds: in each, every contender runs once, in turn; what counts is the ratio within a round. */
final class Rounds {

    /** How much a contender got done per second. */
    interface Contender {
        double perSecond() throws Exception;
    }

    private final Map<String, Contender> contenders = new LinkedHashMap<>();
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();

    Rounds with(String name, Contender contender) {
        contenders.put(name, contender);
        rates.put(name, new ArrayList<>());
        return this;
    }

    /** Runs one round that is not counted, and then so many that are. */
    Rounds run(int rounds) throws Exception {
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Contender> contender : contenders.entrySet()) {
                double rate = contender.getValue().perSecond();
                if (round > 0) {
                    rates.get(contender.getKey()).add(rate);
                }
            }
        }
        return this;
    }

    /** {@code min / median / max} of one contender's rate over another's, round by round. */
    String ratio(String name, String against) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rates.get(name).size(); i++) {
            ratios.add(rates.get(name).get(i) / rates.get(against).get(i));
        }
        return spread(ratios);
    }

    /** {@code min / median / max} of a contender's rate. */
    String rate(String name) {
        return spread(rates.get(name));
    }

    static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%s / %s / %s",
                number(sorted.getFirst()),
                number(sorted.get(sorted.size() / 2)),
                number(sorted.getLast()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
    }
}
