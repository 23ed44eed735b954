package se.stabsliggaren.api.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the lists of a page, so that it is short however long the incident. A page in a bundle has them whole. */
public final class Parts {

    private static final Pattern KEY = Pattern.compile("([a-z0-9-]{1,40}):([1-9]\\d{0,5})");

    private final @Nullable InLedger ledger;
    private final String view;

    /** @param ledger null for a page whose lists are whole */
    Parts(String view, @Nullable InLedger ledger) {
        this.view = view;
        this.ledger = ledger;
    }

    /** So many rows of a list, from its beginning, or those that were asked for. */
    public <T> ListPart<T> of(String list, List<T> all, int rows) {
        return part(list, all, rows, 1);
    }

    /** The same, from its end when none were asked for. */
    public <T> ListPart<T> newest(String list, List<T> all, int rows) {
        return part(list, all, rows, Integer.MAX_VALUE);
    }

    private <T> ListPart<T> part(String list, List<T> all, int rows, int unasked) {
        if (ledger == null || ledger.isWhole() || all.size() <= rows) {
            return new ListPart<>("del-" + list, all, 1, all.size(), all.size(), null, null, null);
        }
        int last = (all.size() + rows - 1) / rows;
        int part = Math.min(asked(list, unasked), last);
        int from = (part - 1) * rows;
        int to = Math.min(part * rows, all.size());
        return new ListPart<>(
                "del-" + list,
                all.subList(from, to),
                from + 1,
                to,
                all.size(),
                part == 1 ? null : href(ledger, list, part - 1),
                part == last ? null : href(ledger, list, part + 1),
                ledger.links().whole(view));
    }

    private int asked(String list, int unasked) {
        String key = ledger == null ? null : ledger.part();
        Matcher asked = KEY.matcher(key == null ? "" : key);
        return asked.matches() && asked.group(1).equals(list) ? Integer.parseInt(asked.group(2)) : unasked;
    }

    private String href(InLedger in, String list, int part) {
        return in.links().part(view, list + ":" + part) + "#del-" + list;
    }
}
