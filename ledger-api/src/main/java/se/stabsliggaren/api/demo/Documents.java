package se.stabsliggaren.api.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes what the ledger says of a played case to a folder, each view as a page and as data. */
public final class Documents {

    private static final Map<String, String> VIEWS = views();
    private static final List<String> SHEETS = List.of("ledger.css", "leaf.css");

    private static final Pattern SHEET = Pattern.compile("href=\"/([a-z]+)-[0-9a-f]{32}\\.css\"");
    private static final Pattern POST = Pattern.compile("href=\"/handelse/[^\"/]+/post/(\\d+)[^\"]*\"");

    private final LedgerClient ledger;
    private final Path folder;

    public Documents(URI ledger, String token, Path folder) {
        this.ledger = new LedgerClient(ledger, token);
        this.folder = folder;
    }

    /** The views by the names their files get. */
    private static Map<String, String> views() {
        Map<String, String> views = new LinkedHashMap<>();
        views.put("tidslinje", "timeline");
        views.put("beslutslogg", "decisions");
        views.put("lagestavla", "status");
        views.put("oppna-punkter", "open-points");
        views.put("anmalningsplikter", "duties");
        views.put("personuppgiftsincident", "breach-record");
        views.put("utvarderingsrapport", "evaluation-report");
        return views;
    }

    /** Writes all of them, once the views have seen the last post, and answers where. */
    public Path write(Played played) {
        try {
            Path into = Files.createDirectories(folder.resolve(played.file().name()));
            for (String sheet : SHEETS) {
                Files.write(folder.resolve(sheet), ledger.file("/" + sheet));
            }
            for (Map.Entry<String, String> view : VIEWS.entrySet()) {
                String asked = view.getValue() + "?min=" + played.last();
                String page = new String(
                        ledger.view(played.incident(), asked + "&del=allt", "text/html"), StandardCharsets.UTF_8);
                Files.writeString(into.resolve(view.getKey() + ".html"), inFolder(page));
                Files.write(
                        into.resolve(view.getKey() + ".json"),
                        ledger.view(played.incident(), asked, "application/json"));
            }
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with its links to the ledger turned into links between the files. */
    private static String inFolder(String page) {
        String linked = POST.matcher(page).replaceAll("href=\"tidslinje.html#nr-$1\"");
        return SHEET.matcher(linked).replaceAll("href=\"../$1.css\"");
    }
}
