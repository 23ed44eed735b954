package se.stabsliggaren.event;

/** A person as the staff names them (name, function or both), sealed as one value that can be covered and erased. */
public sealed interface Person {

    record Named(String name) implements Person {}

    record Behind(Cover cover) implements Person {}

    static Person of(String name) {
        return new Named(name);
    }

    /** The name, or {@code ▇} when it is covered. */
    default String masked() {
        return switch (this) {
            case Named named -> named.name();
            case Behind ignored -> "▇";
        };
    }
}
