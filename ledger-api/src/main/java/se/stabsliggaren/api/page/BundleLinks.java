package se.stabsliggaren.api.page;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.timeline.FileLine;

/**
 * The links of a page in a bundle. Only its timeline has every post; elsewhere a number leads to it there.
 *
 * @param view the projection whose page it is
 */
public record BundleLinks(String view) implements PageLinks {

    @Override
    public String post(int number) {
        return beside("timeline") + "#nr-" + number;
    }

    @Override
    public String decision(int number) {
        return beside("decisions") + "#beslut-" + number;
    }

    @Override
    public @Nullable String sameName(int number) {
        return null;
    }

    @Override
    public String file(FileLine file) {
        return "../attachments/" + file.sha256();
    }

    private String beside(String other) {
        return view.equals(other) ? "" : other + ".html";
    }
}
