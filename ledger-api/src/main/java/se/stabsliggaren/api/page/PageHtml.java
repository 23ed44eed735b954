package se.stabsliggaren.api.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Pages as HTML, each by the template that bears its projection's name. No script, no style but the one sheet; in a ledger
 * or, whole in itself, in a bundle.
 */
public final class PageHtml {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

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
     * A page as HTML.
     *
     * @param projection the projection's name, e.g. {@code decisions}
     */
    public String render(String projection, Object page) {
        return render(projection, page, "", null);
    }

    /** The same as a file in a bundle, whose links lead to the files beside it. */
    public String inBundle(String projection, Object page, InBundle bundle) {
        return render(projection, page, ".html", bundle);
    }

    private String render(String projection, Object page, String suffix, @Nullable InBundle bundle) {
        Context context = new Context(SWEDISH);
        context.setVariable("page", page);
        context.setVariable("say", new TemplateHelpers());
        context.setVariable("view", projection);
        context.setVariable("bundle", bundle);
        // Only the timeline has every post; elsewhere a number leads to it there.
        context.setVariable("home", projection.equals("timeline") ? "" : "timeline" + suffix);
        context.setVariable("rulings", projection.equals("decisions") ? "" : "decisions" + suffix);
        return engine.process(projection, context);
    }
}
