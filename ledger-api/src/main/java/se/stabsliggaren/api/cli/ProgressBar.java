package se.stabsliggaren.api.cli;

import java.io.PrintWriter;
import se.stabsliggaren.api.demo.Progress;

/** Shows how far something has come: a bar that grows on a terminal, its last state alone in a file. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 40;

    private final PrintWriter out;
    private final String name;
    private final boolean terminal;

    ProgressBar(PrintWriter out, String name, boolean terminal) {
        this.out = out;
        this.name = name;
        this.terminal = terminal;
    }

    @Override
    public void recorded(int posts, int of) {
        boolean done = posts == of;
        if (terminal || done) {
            int filled = WIDTH * posts / of;
            String bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
            out.printf("%s  %-18s %s %d av %d poster%s", terminal ? "\r" : "", name, bar, posts, of, done ? "\n" : "");
            out.flush();
        }
    }
}
