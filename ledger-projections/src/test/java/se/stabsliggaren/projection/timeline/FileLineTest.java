package se.stabsliggaren.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;

class FileLineTest {

    private static final Digest OPEN = new Digest.Sha256("0".repeat(64));

    @Test
    void aPostShowsWhatItHoldsAndWhereItIsRead() {
        FileLine file = shown(OPEN, 2_400_000, Text.of("tavlan.jpg"));

        assertThat(file.name()).isEqualTo(Text.of("tavlan.jpg"));
        assertThat(file.mediaType()).isEqualTo("image/jpeg");
        assertThat(file.size()).isEqualTo("2,4 MB");
        assertThat(file.href()).isEqualTo("posts/1/attachments/1");
    }

    @Test
    void aCoveredFileIsShownWithoutAnAddress() {
        assertThat(shown(new Digest.Behind(new Cover.Erased(9)), 20_000, null).href())
                .isNull();
    }

    @Test
    void sizesAreRoundedAsPeopleSayThem() {
        assertThat(shown(OPEN, 999, null).size()).isEqualTo("999 byte");
        assertThat(shown(OPEN, 20_400, null).size()).isEqualTo("20 kB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0        | 0 byte
            999      | 999 byte
            1000     | 1 kB
            999499   | 999 kB
            1000000  | 1,0 MB
            52428800 | 52,4 MB
            """)
    void bytesBecomeKilobytesAndMegabytesAtAThousand(long bytes, String size) {
        assertThat(shown(OPEN, bytes, null).size()).isEqualTo(size);
    }

    @Test
    void whatHasADigestToldInFullIsFoundByItInABundle() {
        assertThat(shown(OPEN, 1, null).sha256()).isEqualTo("0".repeat(64));
        assertThat(shown(new Digest.Behind(new Cover.Erased(9)), 1, null).sha256())
                .isNull();
    }

    @Test
    void aScanAndAFileOfOnePostAreNumberedInTurn() {
        History history = new History();
        Attachment scan = new Attachment(new Digest.Sha256("a".repeat(64)), "image/png", 1L, Text.of("blad"));
        history.occurred(Occurred.isUnknown())
                .onPaper(new Paper("B-07", 1, null, null, scan))
                .records(new DocumentAttached(null, new Attachment(OPEN, "image/jpeg", 1L, Text.of("tavla")), null));
        assertThat(history.page(new Timeline()).unplaced().getFirst().origin().files())
                .extracting(FileLine::href)
                .containsExactly("posts/1/attachments/1", "posts/1/attachments/2");
    }

    private static FileLine shown(Digest digest, long size, @Nullable Text name) {
        History history = new History();
        history.occurred(Occurred.isUnknown())
                .records(new DocumentAttached(null, new Attachment(digest, "image/jpeg", size, name), null));
        return history.page(new Timeline())
                .unplaced()
                .getFirst()
                .origin()
                .files()
                .getFirst();
    }
}
