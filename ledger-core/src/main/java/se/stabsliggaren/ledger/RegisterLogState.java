package se.stabsliggaren.ledger;

import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.register.RegisterState;

/** All that the rules know of the register. Immutable. */
public record RegisterLogState(Posts posts, RegisterState register) {

    /** The number of the last post. */
    public int last() {
        return posts.last();
    }

    public static RegisterLogState unopened() {
        return new RegisterLogState(Posts.none(), RegisterState.none());
    }

    public RegisterLogState after(Post post) {
        RegisterState next =
                post.event() instanceof RegisterEvent event ? register.after(post.name(), event) : register;
        return new RegisterLogState(posts.after(post), next);
    }
}
