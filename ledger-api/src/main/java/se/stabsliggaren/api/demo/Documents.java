package se.stabsliggaren.api.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes what the ledger says of a played case to a folder, each view as a page and as data. */
public final class Documents {

    /** The Swedish names of views' files; a view without one gives its file its own. */
    private static final Map<String, String> FILES = Map.of(
            "timeline", "tidslinje",
            "decisions", "beslutslogg",
            "status", "lagestavla",
            "open-points", "oppna-punkter",
            "duties", "anmalningsplikter",
            "authorities", "vilka-ska-ha-besked",
            "breach-record", "personuppgiftsincident",
            "filing-drafts", "utkast-till-anmalningar",
            "evaluation-report", "utvarderingsrapport");

    private static final List<String> SHEETS = List.of("ledger.css", "leaf.css");

    private static final Pattern SHEET = Pattern.compile("href=\"/([a-z]+)-[0-9a-f]{32}\\.css\"");
    private static final Pattern POST = Pattern.compile("href=\"/handelse/[^\"/]+/post/(\\d+)[^\"]*\"");

    private final LedgerClient ledger;
    private final List<String> views;
    private final Path folder;

    /** @param views by their names, all that are to be written */
    public Documents(URI ledger, String token, List<String> views, Path folder) {
        this.ledger = new LedgerClient(ledger, token);
        this.views = views;
        this.folder = folder;
    }

    /** Writes all of them, as of the last post or later, and answers where. */
    public Path write(Played played) {
        try {
            Path into = Files.createDirectories(folder.resolve(played.file().name()));
            for (String sheet : SHEETS) {
                Files.write(folder.resolve(sheet), ledger.file("/" + sheet));
            }
            for (String view : views) {
                String file = FILES.getOrDefault(view, view);
                String asked = view + "?min=" + played.last();
                String page = new String(
                        ledger.view(played.incident(), asked + "&del=allt", "text/html"), StandardCharsets.UTF_8);
                Files.writeString(into.resolve(file + ".html"), inFolder(page));
                Files.write(into.resolve(file + ".json"), ledger.view(played.incident(), asked, "application/json"));
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
