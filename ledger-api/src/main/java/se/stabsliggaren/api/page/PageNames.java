package se.stabsliggaren.api.page;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import se.stabsliggaren.event.Occurred;

/**
 * What the records of pages are called where they are described: those of a view bear its name, as {@code DutiesFiling},
 * and so never that of another's.
 */
final class PageNames {

    private static final String PAGE = "Page";

    private final Set<Class<?>> pages;
    private final Map<Package, String> views;

    PageNames(Collection<Class<?>> pages) {
        this.pages = pages.stream().collect(toSet());
        this.views = pages.stream().collect(toMap(Class::getPackage, PageNames::view));
    }

    private static String view(Class<?> page) {
        String name = page.getSimpleName();
        if (!name.endsWith(PAGE)) {
            throw new IllegalArgumentException("the page " + page + " is not called one");
        }
        return name.substring(0, name.length() - PAGE.length());
    }

    /** Alone what is of no view. Records of posts are those that are shown; drafts have them, too. */
    String of(Class<?> type) {
        if (pages.contains(type)) {
            return type.getSimpleName();
        }
        String view = views.getOrDefault(type.getPackage(), "");
        return view + owner(type) + type.getSimpleName() + (isOfPosts(type) ? ShownSchemas.SHOWN : "");
    }

    /** The type around it; none for what is a page's own, or any family's. */
    private String owner(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null || pages.contains(around) || around.isInterface()
                ? ""
                : owner(around) + around.getSimpleName();
    }

    private static boolean isOfPosts(Class<?> type) {
        return type.isRecord() && type.getPackage().equals(Occurred.class.getPackage());
    }
}
