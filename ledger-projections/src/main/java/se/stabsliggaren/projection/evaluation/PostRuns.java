package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Numbers of posts as a line says them: {@code nr 1, 3–4}. */
final class PostRuns {

    /** How many runs are said before the rest is counted; a line of more is read by nobody. */
    private static final int SAID = 12;

    private PostRuns() {}

    /** @param posts ascending */
    static String of(List<Integer> posts) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            int from = posts.get(i);
            if (runs.size() == SAID) {
                return said(runs) + " och " + (posts.size() - i) + " till";
            }
            while (i + 1 < posts.size() && posts.get(i + 1) == posts.get(i) + 1) {
                i++;
            }
            runs.add(from == posts.get(i) ? "" + from : from + "–" + posts.get(i));
        }
        return said(runs);
    }

    private static String said(List<String> runs) {
        return "nr " + String.join(", ", runs);
    }
}
