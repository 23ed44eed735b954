package se.stabsliggaren.projection.text;

import java.util.ArrayList;
import java.util.List;

/** Many posts by their numbers, told shortly enough to be read: {@code nr 3–17 och nr 20}. */
public final class PostRanges {

    /** Three that follow each other are told by the first and the last. */
    private static final int SHORTEST = 3;

    /** So many that lie apart that nobody reads them one by one. */
    private static final int TOO_MANY = 12;

    private PostRanges() {}

    /** @param posts at least one, in ascending order */
    public static String of(List<Integer> posts) {
        List<String> told = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= posts.size(); i++) {
            boolean goesOn = i < posts.size() && posts.get(i) == posts.get(i - 1) + 1;
            if (!goesOn) {
                told.addAll(run(posts.subList(from, i)));
                from = i;
            }
        }
        return told.size() > TOO_MANY ? posts.size() + " av posterna " + range(posts) : SwedishWords.listed(told);
    }

    private static List<String> run(List<Integer> posts) {
        return posts.size() < SHORTEST
                ? posts.stream().map(post -> "nr " + post).toList()
                : List.of(range(posts));
    }

    private static String range(List<Integer> posts) {
        return "nr %d–%d".formatted(posts.getFirst(), posts.getLast());
    }
}
