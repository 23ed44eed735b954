package se.stabsliggaren.integrity;

import java.util.ArrayList;
import java.util.List;

/** A slot's path and the paths above it: of {@code data.items[2].name} also {@code data.items[2]}, {@code data.items}, {@code data}. */
public final class PathsAbove {

    private PathsAbove() {}

    /** From the path itself to the one that holds everything else. */
    public static List<String> and(String path) {
        List<String> paths = new ArrayList<>();
        paths.add(path);
        for (int i = path.length() - 1; i > 0; i--) {
            if (path.charAt(i) == '.' || path.charAt(i) == '[') {
                paths.add(path.substring(0, i));
            }
        }
        return paths;
    }
}
