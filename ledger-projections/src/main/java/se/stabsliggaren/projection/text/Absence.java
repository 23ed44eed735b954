package se.stabsliggaren.projection.text;

/**
 * The one way a page says that no post says something. What no post tells may still be so: a page that denied it would say
 * more than the posts. Each is told what nobody said, as a clause: {@code om staben arbetar}.
 */
public final class Absence {

    private Absence() {}

    /** Within a line: {@code ingen post säger om staben arbetar}. */
    public static String words(String what) {
        return "ingen post säger " + what;
    }

    /** By itself: {@code Ingen post säger om staben arbetar.} */
    public static String sentence(String what) {
        return SwedishWords.capital(words(what)) + ".";
    }

    /** Of one post, where a reader knows which: {@code posten säger inte till när}. */
    public static String inPost(String what) {
        return "posten säger inte " + what;
    }
}
