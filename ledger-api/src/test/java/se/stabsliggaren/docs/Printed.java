package se.stabsliggaren.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Commands that a page prints, and the lines that it says they print.
 *
 * @param script all {@code bash} blocks, in their order
 * @param lines of all {@code text} blocks; … stands for anything
 */
public record Printed(String script, List<String> lines) {

    private static final Pattern BLOCK = Pattern.compile("```(bash|text)\n(.*?)```", Pattern.DOTALL);

    public Printed {
        lines = List.copyOf(lines);
    }

    /** What stands in this page, or this part of one. */
    public static Printed in(String page) {
        StringBuilder script = new StringBuilder("set -eu\n");
        List<String> lines = new ArrayList<>();
        BLOCK.matcher(page).results().forEach(block -> {
            if (block.group(1).equals("bash")) {
                script.append(block.group(2));
            } else {
                lines.addAll(block.group(2).lines().toList());
            }
        });
        return new Printed(script.toString(), lines);
    }

    /** Holds what the commands told against the lines: each stands there, after the one before it. */
    public void wasTold(String told) {
        List<String> all = told.lines().toList();
        int from = 0;
        for (String line : lines) {
            from = found(line, all, from) + 1;
        }
    }

    private static int found(String wanted, List<String> lines, int from) {
        Pattern pattern = Pattern.compile(
                Stream.of(wanted.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
        return IntStream.range(from, lines.size())
                .filter(i -> pattern.matcher(lines.get(i)).matches())
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        wanted + " was not told after line " + from + " of:\n" + String.join("\n", lines)));
    }
}
