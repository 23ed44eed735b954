package se.stabsliggaren.projection.regime;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A rule pack as a file of YAML; a word it does not know is refused. */
final class PackFile {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PackFile() {}

    static Pack read(String yaml) {
        return YAML.readValue(yaml, Pack.class);
    }
}
