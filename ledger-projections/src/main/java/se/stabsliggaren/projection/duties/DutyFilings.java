package se.stabsliggaren.projection.duties;

import java.util.List;

/**
 * What was filed under a duty.
 *
 * @param filings what is counted to it
 * @param perhapsFiled what was filed and can be this, though its post does not say so; what names nobody stands on no row
 *     but these
 * @param withdrawnFilings what posts told as filed that were withdrawn since
 */
public record DutyFilings(
        List<FilingEntry> filings, List<FilingEntry> perhapsFiled, List<WithdrawnFiling> withdrawnFilings) {}
