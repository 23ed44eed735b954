package se.stabsliggaren.api.demo;

/** Is told how far the playing of a case has come. */
@FunctionalInterface
public interface Progress {

    void recorded(int posts, int of);
}
