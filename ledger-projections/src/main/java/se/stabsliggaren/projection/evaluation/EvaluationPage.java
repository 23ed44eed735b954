package se.stabsliggaren.projection.evaluation;

import java.util.List;
import se.stabsliggaren.projection.text.Heading;

/** The report under its usual Swedish headings; findings and recommendations are posts like any other. */
public record EvaluationPage(Heading heading, List<Section> sections) {}
