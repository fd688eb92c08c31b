package care.renkei.query.web;

/**
 * What stays closed on a page, where the viewer may know that there is something.
 *
 * @param why the number for each reason, in words
 */
public record HiddenCount(int count, String why) {}
