package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.Openings;
import care.renkei.query.visibility.PersonSharing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Answers what would change: by folding what is not said yet into the state of the file, and asking the one decision
 * before and after. Nothing is told of recipients about whom the asker may not know all, nor of records that the asker
 * does not see.
 */
public final class WhatIf {

    private final FileReads reads;
    private final ZoneId zone;

    /** @param zone whose days consents begin and end with */
    public WhatIf(FileReads reads, ZoneId zone) {
        this.reads = reads;
        this.zone = zone;
    }

    /**
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public WhatWouldChange change(SharingLook look, Drafted draft) {
        var asked = FileAskedAbout.open(reads, look, "what-if");
        OpenFile file = asked.file();
        PersonSharing now = file.permission().sharing();
        Instant at = moment(draft, file.permission().inquiry().at());
        PersonSharing then =
                draft.after(now, source(file), file.permission().inquiry().at(), zone);
        Set<DataSubjectId> recipients = recipients(asked.known(), draft, then);
        Purpose purpose = draft.purpose();
        SharingMatrix before = SharingMatrix.of(now, recipients, draft.about(), purpose, at, zone, file.position());
        SharingMatrix after = SharingMatrix.of(then, recipients, draft.about(), purpose, at, zone, file.position());
        RecordsInSight records = asked.records();
        var changes = new ArrayList<WhatWouldChange.Change>();
        for (int i = 0; i < before.rows().size(); i++) {
            DataSubjectId recipient = before.rows().get(i).recipient();
            if (asked.mayKnow(recipient, draft.about())) {
                Inquiry asks = Inquiry.of(Cells.caller(recipient), purpose, at, zone);
                var change = new WhatWouldChange.Change(
                        recipient,
                        WhatWouldChange.CellChange.between(
                                before.rows().get(i), after.rows().get(i)),
                        records.gained(asks, now, then),
                        records.gained(asks, then, now));
                if (!change.cells().isEmpty()
                        || !change.opens().isEmpty()
                        || !change.closes().isEmpty()) {
                    changes.add(change);
                }
            }
        }
        asked.record(reads);
        return new WhatWouldChange(
                look.person(),
                draft.about(),
                purpose,
                at,
                file.position(),
                file.permission().inquiry().certain(),
                changes);
    }

    /**
     * @param wanted the role; null for the one in which it was invited
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public WhatJoiningOpens joining(SharingLook look, AgencyId agency, @Nullable TeamRole wanted) {
        var asked = FileAskedAbout.open(reads, look, "joining");
        OpenFile file = asked.file();
        TeamRole invitedAs = invitedAs(asked.inSight().known(), agency);
        TeamRole role = wanted != null ? wanted : invitedAs != null ? invitedAs : TeamRole.OTHER;
        PersonSharing now = file.permission().sharing();
        Instant at = file.permission().inquiry().at();
        var joins = new Drafted(
                new CareTeamMemberJoined(role, file.permission().inquiry().today(), null), look.person());
        PersonSharing then = joins.after(now, agency, at, zone);
        Inquiry asks = Inquiry.of(Caller.OfAgency.system(agency), Purpose.CARE_COORDINATION, at, zone);
        Map<ThingId, List<Counted>> records = asked.records().gainedBy(asks, now, then);
        List<WhatJoiningOpens.Opening> openings = Openings.toSomebodyWhoJoins(now, then, asks).stream()
                .filter(opening -> asked.inSight().known().stream()
                        .anyMatch(stated -> Things.of(stated.content()).contains(opening.thing())))
                .map(opening -> new WhatJoiningOpens.Opening(
                        opening.thing(),
                        opening.kind(),
                        opening.subject(),
                        opening.categories(),
                        records.getOrDefault(opening.thing(), List.of())))
                .toList();
        asked.record(reads);
        return new WhatJoiningOpens(
                look.person(),
                agency,
                role,
                invitedAs != null,
                file.position(),
                file.permission().inquiry().certain(),
                openings);
    }

    private Instant moment(Drafted draft, Instant now) {
        LocalDate from = draft.from();
        Instant begins = from == null ? now : from.atStartOfDay(zone).toInstant();
        return begins.isAfter(now) ? begins : now;
    }

    private static AgencyId source(OpenFile file) {
        return file.permission().inquiry().caller() instanceof Caller.OfAgency caller
                ? caller.agency()
                : new AgencyId("draft");
    }

    private static Set<DataSubjectId> recipients(List<Stated> known, Drafted draft, PersonSharing then) {
        var addressees = new Addressees(known);
        var recipients = new TreeSet<DataSubjectId>();
        for (Stated stated : known) {
            Addressed to = addressees.of(stated);
            recipients.addAll(to.named());
            recipients.addAll(then.team().corporations().officesOf(to.corporations()));
        }
        Addressed drafted = Addressees.drafted(draft.content());
        recipients.addAll(drafted.named());
        recipients.addAll(then.team().corporations().officesOf(drafted.corporations()));
        return recipients;
    }

    private static @Nullable TeamRole invitedAs(List<Stated> known, AgencyId agency) {
        return known.stream()
                .map(Stated::content)
                .filter(AgencyInvited.class::isInstance)
                .map(AgencyInvited.class::cast)
                .filter(invited -> invited.agency().equals(agency))
                .map(AgencyInvited::role)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
