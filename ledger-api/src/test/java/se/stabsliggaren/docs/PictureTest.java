package se.stabsliggaren.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The picture shows what knows what, and no arrow that follows from others. */
class PictureTest {

    private final Picture picture = new Picture(Map.of(
            "house", Set.of(),
            "house.floor", Set.of("house"),
            "house.roof", Set.of("house.floor", "house", "garden"),
            "house.roof.tiles", Set.of("house.roof"),
            "garden", Set.of("house")));

    @Test
    void drawsTheNearestAlone() {
        assertThat(picture.of("house", name -> name.startsWith("house"))).isEqualTo("""

                ```mermaid
                graph TD
                    house
                    floor --> house
                    roof --> floor
                    roof-tiles[roof.tiles] --> roof
                ```

                """);
    }
}
