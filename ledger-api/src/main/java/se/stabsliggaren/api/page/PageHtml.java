package se.stabsliggaren.api.page;

import java.util.List;
import java.util.Locale;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.stabsliggaren.projection.timeline.TimelineLeaf;

/**
 * Pages as HTML, each by the template that bears its projection's name. No script, no style but the one sheet; in a ledger
 * or, whole in itself, in a bundle.
 */
public final class PageHtml {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    /** How many runs of posts a sentence cites in a ledger, where each leads on. */
    private static final int CITED = 12;

    private static final List<String> SHEETS = List.of("/ledger.css", "/leaf.css");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    public PageHtml() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(PageHtml.class.getClassLoader());
        templates.setPrefix("/templates/page/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    /**
     * A page as HTML, as it is read in a ledger.
     *
     * @param name of its template: the projection's name, e.g. {@code decisions}, or {@code post}
     */
    public String render(String name, Object page, InLedger ledger) {
        Context context = context(
                name,
                page,
                new TemplateHelpers(ledger.isWhole() ? Integer.MAX_VALUE : CITED, PageYear.of(page)),
                ledger.links(),
                new Parts(name, ledger));
        context.setVariable("sheets", SHEETS.stream().map(ledger.file()).toList());
        return engine.process(name, context);
    }

    /** The same as a file in a bundle, whose links lead to the files beside it, and which has all there is. */
    public String inBundle(String projection, Object page, InBundle bundle) {
        Context context = context(
                projection,
                page,
                new TemplateHelpers(Integer.MAX_VALUE, PageYear.of(page)),
                new BundleLinks(projection),
                new Parts(projection, null));
        context.setVariable("bundle", bundle);
        return engine.process(projection, context);
    }

    private static Context context(String name, Object page, TemplateHelpers say, PageLinks link, Parts parts) {
        Context context = new Context(SWEDISH);
        context.setVariable("view", name);
        context.setVariable("say", say);
        context.setVariable("link", link);
        context.setVariable("parts", parts);
        if (page instanceof TimelineLeaf leaf) {
            context.setVariable("leaf", leaf);
            context.setVariable("page", leaf.page());
        } else {
            context.setVariable("page", page);
        }
        return context;
    }
}
