package se.stabsliggaren.projection.evaluation;

import java.util.List;
import se.stabsliggaren.projection.text.Heading;

/**
 * The report under its usual Swedish headings; findings and recommendations are posts like any other.
 *
 * @param duties what became of each duty to report, for the chapter on reporting
 * @param omissions all that the chapters would tell and no post says, in one list
 */
public record EvaluationPage(
        Heading heading, List<Section> sections, List<ReportedDuty> duties, List<Omission> omissions) {}
