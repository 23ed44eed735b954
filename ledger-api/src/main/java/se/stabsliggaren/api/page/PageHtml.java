package se.stabsliggaren.api.page;

import java.util.Locale;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Pages as HTML, each by the template that bears its projection's name. No script, no style but the one sheet. */
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
        Context context = new Context(SWEDISH);
        context.setVariable("page", page);
        context.setVariable("say", new Wording());
        // Only the timeline has every post; elsewhere a number leads to it there.
        context.setVariable("home", projection.equals("timeline") ? "" : "timeline");
        return engine.process(projection, context);
    }
}
