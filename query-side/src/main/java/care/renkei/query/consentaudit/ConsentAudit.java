package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.accesslog.LookShown;
import care.renkei.query.accesslog.RefusalShown;
import java.util.List;

/**
 * How it came to be that somebody may know something, and who knew.
 *
 * @param certain whether nothing newer can be missing
 * @param threads one for each matter that was asked, newest first
 * @param overrides life-safety overrides with their four stages, newest first
 * @param disclosures what was told outside of Renkei, or decided not to be told, newest first
 * @param looks newest first, at most as many as were asked for
 * @param refusals named things that were refused, newest first
 */
public record ConsentAudit(
        DataSubjectId person,
        Position position,
        boolean certain,
        List<ConsentThread> threads,
        List<OverrideThread> overrides,
        List<Disclosure> disclosures,
        List<LookShown> looks,
        List<RefusalShown> refusals) {}
