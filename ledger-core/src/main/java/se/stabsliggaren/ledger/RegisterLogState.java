package se.stabsliggaren.ledger;

import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.register.RegisterState;
import se.stabsliggaren.staff.StaffState;

/** All that the rules know of the register. Immutable. */
public record RegisterLogState(PostIndex posts, RegisterState register, StaffState staff) {

    /** The number of the last post. */
    public int last() {
        return posts.last();
    }

    public static RegisterLogState unopened() {
        return new RegisterLogState(PostIndex.none(), RegisterState.none(), StaffState.none());
    }

    public RegisterLogState after(Post post) {
        RegisterState next =
                post.event() instanceof RegisterEvent event ? register.after(post.name(), event) : register;
        StaffState known = post.event() instanceof StaffEvent event ? staff.after(post.name(), event) : staff;
        return new RegisterLogState(posts.after(post), next, known);
    }
}
