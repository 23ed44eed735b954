package se.stabsliggaren.projection.text;

import java.util.HashMap;
import java.util.Map;
import se.stabsliggaren.format.TypedName;

/** What is said under one name, however it was typed, is shown under the spelling that came first. */
public final class FirstSpelling {

    private final Map<TypedName, String> first = new HashMap<>();

    /** The first spelling of this name, which is this one when there was none before. */
    public String of(String typed) {
        return first.computeIfAbsent(TypedName.of(typed), none -> typed);
    }
}
