package se.stabsliggaren.projection.view;

import java.util.Optional;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;

/**
 * That a post says who an account is. Every view keeps these, whatever else it is about; they are the same in all views
 * of a log.
 *
 * @param by the post that says it
 * @param account the random id by which other posts name who recorded them
 */
public record Introduction(int by, String account, Person person) {

    static Optional<Introduction> of(Post post) {
        return PostEffect.of(post.event()) instanceof PostEffect.Introduces introduces
                ? Optional.of(new Introduction(post.number(), introduces.account(), introduces.person()))
                : Optional.empty();
    }
}
