package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.bundle.Layout;

/** The heads at which a key of the register took over from another (spec/keys.md). */
final class Rotations {

    private final String register;
    private final Map<Long, Head> bySize;

    private Rotations(String register, Map<Long, Head> bySize) {
        this.register = register;
        this.bySize = bySize;
    }

    /** @param register the origin they must be of */
    static Rotations read(BundleFiles files, Findings findings, String register) throws IOException {
        Map<Long, Head> bySize = new TreeMap<>();
        for (String name : files.under(Layout.ROTATIONS)) {
            Head head = read(files.whole(name));
            if (head != null
                    && head.origin().equals(register)
                    && name.equals(Layout.ROTATIONS + head.checkpoint().size())) {
                bySize.put(head.checkpoint().size(), head);
            } else {
                findings.add(Defect.ROTATION_BAD, name);
            }
        }
        return new Rotations(register, bySize);
    }

    private static @Nullable Head read(byte[] bytes) {
        try {
            return Head.read(bytes);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Asks for each among the heads that the register had, when this log is the register. */
    void wantedIn(WantedHeads heads, String origin) {
        if (origin.equals(register)) {
            bySize.forEach((size, head) -> {
                Finding bad = Finding.of(Defect.ROTATION_BAD, Layout.ROTATIONS + size);
                heads.add(head.checkpoint(), bad, bad);
            });
        }
    }

    /** The register's head of this size; null when it is not there. */
    @Nullable
    Head at(long size) {
        return bySize.get(size);
    }
}
