package se.stabsliggaren.projection.regime;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/** The rule packs of a folder of one's own, beside those of the program. */
public final class OwnPacks {

    private OwnPacks() {}

    /**
     * All packs of the program and those of the folder, in the order of their names.
     *
     * @throws BadPack when one of them cannot be understood
     */
    public static Regimes in(Path folder) {
        Regimes regimes = Regimes.packs();
        for (Path file : files(folder)) {
            regimes = with(regimes, file);
        }
        return regimes;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[^.].*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw BadPack.folder(
                    "Mappen %s med egna regelverk går inte att läsa; rätta LEDGER_REGIMES eller ge rätt att läsa."
                            .formatted(folder),
                    e);
        }
    }

    private static Regimes with(Regimes regimes, Path file) {
        String name = file.getFileName().toString();
        byte[] bytes = bytes(file);
        String yaml = yaml(name, bytes);
        PackTree tree = tree(name, yaml);
        PackSchema.wrong(yaml).stream().findFirst().ifPresent(wrong -> {
            throw BadPack.at(name, wrong.line(), wrong.reason(), null);
        });
        tree.unknownEvent().ifPresent(event -> {
            throw BadPack.at(
                    name,
                    PackTree.line(event),
                    "ingen händelse heter ”%s”; skriv en av dem i events.md".formatted(event.stringValue()),
                    null);
        });
        try {
            return regimes.and(PackFile.read(yaml), new OwnPack(name, digest(bytes)));
        } catch (PackFault e) {
            throw BadPack.at(name, tree.line(e), e.reason(), e);
        } catch (JacksonException e) {
            throw BadPack.at(name, tree.line(way(e)), because(e), e);
        } catch (IllegalArgumentException e) {
            throw BadPack.at(name, 1, String.valueOf(e.getMessage()), e);
        }
    }

    /** The way to what could not be read, as far as it is known. */
    private static List<Object> way(JacksonException e) {
        List<Object> way = new ArrayList<>();
        for (JacksonException.Reference step : e.getPath()) {
            way.add(step.getPropertyName() == null ? Integer.valueOf(step.getIndex()) : step.getPropertyName());
        }
        return way;
    }

    private static String because(JacksonException e) {
        return e.getCause() instanceof IllegalArgumentException cause
                ? String.valueOf(cause.getMessage())
                : "värdet går inte att läsa; se regime-pack.schema.json";
    }

    private static PackTree tree(String name, String yaml) {
        try {
            return PackTree.of(yaml);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw BadPack.at(name, line, "det är inte YAML; rätta indrag och tecken", e);
        }
    }

    private static String yaml(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw BadPack.at(name, 1, "filen är inte UTF-8; spara den så", e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw BadPack.folder(
                    "Regelverket %s går inte att läsa; ge rätt att läsa filen eller ta bort den.".formatted(file), e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
