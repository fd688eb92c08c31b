package care.renkei.query.region;

import java.time.Instant;

/**
 * Something about the area.
 *
 * @param fresh false where the newest events cannot be confirmed: then only what the own agency said is shown
 * @param freshAt until when everything has been heard
 * @param year the fiscal year that it is about, by the year in which it begins
 * @param forTheArea whether the asker answers for the area, and so finds numbers of what files add up to
 */
public record RegionAnswer<T>(boolean fresh, Instant freshAt, int year, boolean forTheArea, T region) {}
