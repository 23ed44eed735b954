package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.PaperDigits;
import se.stabsliggaren.integrity.Policy;
import se.stabsliggaren.integrity.VerifierKey;

/** Reads the words of the command line. */
final class Arguments {

    private @Nullable Path bundle;
    private final List<VerifierKey> keys = new ArrayList<>();
    private final List<Checkpoint> heads = new ArrayList<>();
    private final List<String> paper = new ArrayList<>();
    private @Nullable Policy policy;

    private Arguments() {}

    /**
     * What they ask for.
     *
     * @throws IllegalArgumentException when they ask for nothing that can be done
     */
    static Request read(List<String> words) {
        Arguments arguments = new Arguments();
        Iterator<String> each = words.iterator();
        while (each.hasNext()) {
            arguments.word(each.next(), each);
        }
        if (arguments.bundle == null) {
            throw new IllegalArgumentException("inget paket angavs");
        }
        return new Request(arguments.bundle, arguments.keys, arguments.heads, arguments.paper, arguments.policy);
    }

    private void word(String word, Iterator<String> rest) {
        switch (word) {
            case "--key" -> keys.add(key(value(word, rest)));
            case "--head" -> heads.add(head(value(word, rest)));
            case "--paper" -> paper.add(PaperDigits.typed(value(word, rest)));
            case "--policy" -> policy(value(word, rest));
            default -> bundle(word);
        }
    }

    private static VerifierKey key(String vkey) {
        VerifierKey key = VerifierKey.read(vkey);
        if (key.kind() != VerifierKey.Kind.NOTE) {
            throw new IllegalArgumentException("ett vittnes nyckel hör hemma i en policy: " + vkey);
        }
        return key;
    }

    private void bundle(String word) {
        if (word.startsWith("--") || bundle != null) {
            throw new IllegalArgumentException(word);
        }
        bundle = Path.of(word);
    }

    private void policy(String file) {
        byte[] bytes = file(file);
        if (policy != null || bytes == null) {
            throw new IllegalArgumentException("--policy " + file);
        }
        policy = Policy.read(bytes);
        if (policy.logs().isEmpty()) {
            throw new IllegalArgumentException("policyn har ingen log-rad, och säger inte vems huvud den gäller");
        }
    }

    /** A file, or the text itself; signed or bare. */
    private static Checkpoint head(String given) {
        byte[] file = file(given);
        return Checkpoint.kept(file == null ? given : new String(file, StandardCharsets.UTF_8));
    }

    private static byte @Nullable [] file(String name) {
        try {
            Path path = Path.of(name);
            return Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
        } catch (InvalidPathException e) {
            return null;
        } catch (IOException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static String value(String word, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(word + " utan värde");
        }
        return rest.next();
    }
}
