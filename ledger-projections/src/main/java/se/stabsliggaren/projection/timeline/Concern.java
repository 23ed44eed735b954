package se.stabsliggaren.projection.timeline;

/**
 * Whose a post is laid as by its kind and the names in it, whoever typed it: the lanes of a wall in their order, which are
 * the ledger's and said by no post. Word of mouth goes down them, from the staff to everybody who works.
 */
public enum Concern {
    CHANCELLERY("Kansliet"),
    STAFF("Staben"),
    COMMUNICATOR("Kommunikatören"),
    MANAGERS("Cheferna"),
    EMPLOYEES("Medarbetarna"),
    SYSTEMS("Systemen");

    private final String swedish;

    Concern(String swedish) {
        this.swedish = swedish;
    }

    /** As it stands on the wall. */
    public String swedish() {
        return swedish;
    }
}
