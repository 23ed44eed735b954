package se.stabsliggaren.api.page;

import se.stabsliggaren.integrity.Json;

/** A page as canonical JSON: the same page gives the same bytes. */
public final class PageJson {

    private PageJson() {}

    public static byte[] write(Object page) {
        return Json.write(tree(page));
    }

    /** The same before it is encoded as UTF-8. */
    public static String text(Object page) {
        return Json.text(tree(page));
    }

    private static Object tree(Object page) {
        return PageTree.of(page, PageYear.of(page));
    }
}
