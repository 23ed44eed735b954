package se.stabsliggaren.api.page;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What a page needs that lies in a bundle beside the other views, where there is no ledger to ask.
 *
 * @param style the style sheet, whole
 * @param tabs every view of the bundle
 * @param assessment the post that a masked copy follows; null in a whole bundle
 */
public record InBundle(
        Style style, List<Tab> tabs, @Nullable Integer assessment) {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages", Locale.of("sv", "SE"));

    /** A view by its file beside the page, and what people call it. */
    public record Tab(String view, String name) {

        public String file() {
            return view + ".html";
        }
    }

    /** @param views the names of the projections that the bundle holds, in the order of their menu */
    public static InBundle of(List<String> views, @Nullable Integer assessment) {
        List<Tab> tabs = views.stream()
                .map(view -> new Tab(view, WORDS.getString("view." + view)))
                .toList();
        return new InBundle(Style.SHEET, tabs, assessment);
    }
}
