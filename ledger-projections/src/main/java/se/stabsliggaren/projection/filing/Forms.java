package se.stabsliggaren.projection.filing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.projection.regime.Sureness;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The forms that come with the program, read once; one that cannot be understood stops it. */
final class Forms {

    private static final List<String> FILES = List.of("imy", "csl", "others");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final List<Form> ALL = read();

    /** The report to the police. */
    static final Form POLICE =
            ALL.stream().filter(form -> form.id().equals("POLICE")).findFirst().orElseThrow();

    private Forms() {}

    /** A file as it is written. */
    private record File(List<Written> forms) {}

    /** A form as it is written. */
    private record Written(
            String id,
            String name,
            @Nullable String supplement,
            String recipient,
            String filer,
            @Nullable List<String> regimes,
            @Nullable List<Stage> stages,
            @Nullable List<String> recipients,
            @Nullable Boolean perBreach,
            String version,
            Sureness mark,
            @Nullable String note,
            Form.@Nullable Under under,
            List<Question> questions) {

        Form form() {
            return new Form(
                    id,
                    name,
                    supplement,
                    recipient,
                    filer,
                    regimes == null ? List.of() : regimes,
                    stages == null ? List.of() : stages,
                    recipients == null ? List.of() : recipients,
                    Boolean.TRUE.equals(perBreach),
                    version,
                    mark,
                    note,
                    under,
                    questions);
        }
    }

    static List<Form> all() {
        return ALL;
    }

    private static List<Form> read() {
        List<Form> forms = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String name : FILES) {
            String file = "/filings/" + name + ".yaml";
            try (InputStream in = Forms.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException(file + " is missing");
                }
                YAML.readValue(in, File.class).forms().stream()
                        .map(Written::form)
                        .forEach(forms::add);
            } catch (IOException e) {
                throw new IllegalStateException(file, e);
            }
        }
        for (Form form : forms) {
            if (!ids.add(form.id())) {
                throw new IllegalArgumentException("two forms are called " + form.id());
            }
        }
        return List.copyOf(forms);
    }
}
