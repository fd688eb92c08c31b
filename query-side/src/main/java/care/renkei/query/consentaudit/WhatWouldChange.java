package care.renkei.query.consentaudit;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a statement that is not made yet would open and close.
 *
 * @param at the moment that was looked at: now, or the first day of what is drafted
 * @param changes one for each recipient for whom something changes and of whom the asker may know all
 */
public record WhatWouldChange(
        DataSubjectId person,
        DataSubjectId subject,
        Purpose purpose,
        Instant at,
        Position position,
        boolean certain,
        List<Change> changes) {

    /**
     * For one recipient.
     *
     * @param cells categories that would say something else than now
     * @param opens records that would become visible, among those that the asker may see
     * @param closes records that would not be visible any more, among those that the asker may see
     */
    public record Change(DataSubjectId recipient, List<CellChange> cells, List<Counted> opens, List<Counted> closes) {}

    /** One category, before and after. */
    public record CellChange(Category category, SharingMatrix.State now, SharingMatrix.State then) {

        /** Where two rows of one recipient say something else. */
        static List<CellChange> between(SharingMatrix.Row before, SharingMatrix.Row after) {
            var changes = new ArrayList<CellChange>();
            for (int i = 0; i < before.cells().size(); i++) {
                SharingMatrix.Cell now = before.cells().get(i);
                SharingMatrix.Cell then = after.cells().get(i);
                if (now.state() != then.state()) {
                    changes.add(new CellChange(now.category(), now.state(), then.state()));
                }
            }
            return changes;
        }
    }
}
