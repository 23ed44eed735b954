package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.integrity.SigningKey;

/** A log that moved is followed to where it moved, and nowhere else. */
class MoveTest {

    private final MovedExample example = new MovedExample();

    @TempDir
    Path folder;

    @Test
    void whatWasSentIsSignedByTheOldPlaceAndSaysWhereItGoes() throws IOException {
        assertThat(verified(example.sent(), example.registerHere))
                .contains("grade signed:", "flyttade vid nr 9")
                .contains(
                        example.registerThere.verifierKey().toString(),
                        example.fresh.verifierKey().toString());
    }

    @Test
    void whatWasTakenOverIsSignedForWhoHoldsTheRegisterThere() throws IOException {
        assertThat(verified(example.takenOver(), example.registerThere)).contains("grade signed:", "flyttade vid nr 9");
    }

    @Test
    void theLogsOldKeyLeadsToItsNewOne() throws IOException {
        assertThat(verified(example.takenOver(), example.old)).contains("grade signed:");
    }

    @Test
    void theLogsKeyThereVouchesForItUnderTheRegisterThatGoesOnForTheOneNamed() throws IOException {
        assertThat(verified(example.takenOverByWhatGoesOnForIt(), example.fresh))
                .contains("grade signed:", "flyttade vid nr 9");
    }

    @Test
    void theOldRegisterSignsNothingThere() throws IOException {
        assertThat(verified(example.takenOver(), example.registerHere)).contains("not-signed-by-key:");
    }

    @Test
    void withoutARegisterTheNewKeyDoes() throws IOException {
        assertThat(verified(example.takenOverAlone(example.fresh), example.fresh))
                .contains("grade signed:");
    }

    @Test
    void aMoveThatWasRefusedIsOver() throws IOException {
        assertThat(verified(example.refused(example.fresh), example.registerHere))
                .contains("grade signed:")
                .doesNotContain("flyttade");
    }

    @Test
    void aMoveThatTwoPersonsCalledOffIsToldAsTheirWord() throws IOException {
        assertThat(verified(example.calledOff(), example.registerHere))
                .contains("grade signed:", "avbröts på två personers ord (nr 10)");
    }

    @Test
    void anOldPlaceThatWritesOnIsAForkWhateverKeyIsGiven() throws IOException {
        assertThat(verified(example.wentOn(), example.registerHere))
                .contains("fork-after-move nr 10:", "move-not-taken nr 10:")
                .doesNotContain("grade");
    }

    @Test
    void whatCameBackIsSignedByTheFirstRegisterAndReachedFromTheFirstKey() throws IOException {
        assertThat(verified(example.broughtBack(), example.registerHere))
                .contains("grade signed:", "flyttade vid nr 12");
        assertThat(verified(new MovedExample().broughtBack(), example.old)).contains("grade signed:");
    }

    @Test
    void anOldPlaceDoesNotBringBackWhatItNoLongerHas() throws IOException {
        assertThat(verified(example.cameBackByItself(), example.registerHere))
                .contains("move-signature-bad nr 13:")
                .doesNotContain("grade");
    }

    @Test
    void aPostThatBeginsAMoveIsNotErasedIntoSomethingElse() throws IOException {
        assertThat(verified(example.begunWithoutItsType(), example.registerHere))
                .contains("content-form-bad nr 9:")
                .doesNotContain("grade");
    }

    @Test
    void aRefusalThatIsErasedIsNoStatement() throws IOException {
        assertThat(verified(example.refusedWithoutItsRefusal(), example.registerHere))
                .contains("content-form-bad nr 10:")
                .doesNotContain("grade");
    }

    @Test
    void aMoveIsNotHeldToWhatIsCoveredOfIt() throws IOException {
        for (Map<String, Object> passage : List.of(passage(9, null), passage(9, "data.key"))) {
            assertThat(verified(new MovedExample().masked(passage), example.registerThere))
                    .contains("grade signed:")
                    .doesNotContain("flytta");
        }
        assertThat(verified(new MovedExample().masked(passage(9, "data.receiver")), example.registerThere))
                .contains("grade signed:", "flyttade vid nr 9");
    }

    @Test
    void aTakingOverThatIsCoveredIsToldAsNotTried() throws IOException {
        assertThat(verified(example.masked(passage(10, null)), example.registerThere))
                .contains("grade signed:", "började flytta vid nr 9; vad nr 10 säger om det är täckt");
    }

    static Map<String, Object> passage(long post, @Nullable String path) {
        Map<String, Object> passage = new HashMap<>(Map.of("post", post, "provision", Example.PROVISION));
        if (path != null) {
            passage.put("path", path);
        }
        return passage;
    }

    private String verified(BundleFilesMap bundle, SigningKey key) throws IOException {
        Path file = Files.write(folder.resolve("paket.zip"), bundle.zip());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Verify.run(
                List.of(file.toString(), "--key", key.verifierKey().toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
