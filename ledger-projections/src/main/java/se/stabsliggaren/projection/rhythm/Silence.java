package se.stabsliggaren.projection.rhythm;

import java.util.List;
import se.stabsliggaren.projection.text.Part;

/** That no post tells of a meeting for longer than the rhythm allows. */
public record Silence(List<Part> line, List<Integer> posts) {}
