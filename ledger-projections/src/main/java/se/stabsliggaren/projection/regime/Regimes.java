package se.stabsliggaren.projection.regime;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.view.Interval;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All regimes of the rule packs, read once; a pack that cannot be understood stops the program. */
public final class Regimes {

    private static final List<String> PACKS = List.of("gdpr", "nis1", "csl", "municipal", "other");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Regimes SHIPPED = new Regimes(shipped());

    private final List<Regime> all;

    Regimes(List<Regime> all) {
        Set<String> ids = new HashSet<>();
        for (Regime regime : all) {
            if (!ids.add(regime.id())) {
                throw new IllegalArgumentException("two regimes are called " + regime.id());
            }
        }
        for (Regime regime : all) {
            for (Start start : regime.starts()) {
                if (start.event().equals("duty.filed") && !ids.containsAll(start.regimes())) {
                    throw new IllegalArgumentException(regime.id() + " starts from a regime that is not there");
                }
            }
        }
        this.all = List.copyOf(all);
    }

    /** The packs that come with the program. */
    public static Regimes packs() {
        return SHIPPED;
    }

    /** In the order of the packs. */
    public List<Regime> all() {
        return all;
    }

    public Optional<Regime> named(String id) {
        return all.stream().filter(regime -> TypedName.same(regime.id(), id)).findFirst();
    }

    /** Those that can have been in force then. */
    public List<Regime> inForce(Interval when) {
        return all.stream().filter(regime -> regime.canBeInForce(when)).toList();
    }

    static List<Regime> read(String yaml) {
        return YAML.readValue(yaml, Pack.class).read();
    }

    private static List<Regime> shipped() {
        List<Regime> regimes = new ArrayList<>();
        for (String pack : PACKS) {
            String file = "/regimes/" + pack + ".yaml";
            try (InputStream in = Regimes.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException(file + " is missing");
                }
                regimes.addAll(YAML.readValue(in, Pack.class).read());
            } catch (IOException e) {
                throw new IllegalStateException(file, e);
            }
        }
        return regimes;
    }
}
