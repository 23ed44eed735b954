package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.Map;

/**
 * The duties of a record and what was filed, read of its posts together.
 *
 * @param duties every duty with its clock, in the order of the posts that made them duties
 * @param filed what was filed, each under its regime and counted to its breach, in the order of the posts
 * @param fallen what was filed and has been corrected or withdrawn since, as if it stood, in the order of the posts
 * @param withdrawn of those what was withdrawn, whether any duty is there for it or not, each with what is told of it
 */
public record ToldDuties(
        List<Duty> duties,
        List<DutyFiling> filed,
        List<DutyFiling> fallen,
        Map<DutyFiling, WithdrawnFiling> withdrawn) {}
