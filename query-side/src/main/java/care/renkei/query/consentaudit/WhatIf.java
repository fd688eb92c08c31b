package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.Question;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.Openings;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Verdict;
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
        FileRequest request = look.askingOfRecords("what-if");
        var statements = new StatementsQuestion(look.person());
        var structures = new EveryStructureQuestion(look.person());
        OpenFile file = opened(request, statements, structures);
        List<Stated> known = file.answers().of(statements);
        var inSight = new InSight(file, known);
        PersonSharing now = file.permission().sharing();
        Instant at = moment(draft, file.permission().inquiry().at());
        PersonSharing then =
                draft.after(now, source(file), file.permission().inquiry().at(), zone);
        Set<DataSubjectId> recipients = recipients(known, draft, then);
        Purpose purpose = draft.purpose();
        SharingMatrix before = SharingMatrix.of(now, recipients, draft.about(), purpose, at, zone, file.position());
        SharingMatrix after = SharingMatrix.of(then, recipients, draft.about(), purpose, at, zone, file.position());
        var records = new RecordsInSight(file, look.person(), file.answers().of(structures));
        var changes = new ArrayList<WhatWouldChange.Change>();
        for (int i = 0; i < before.rows().size(); i++) {
            DataSubjectId recipient = before.rows().get(i).recipient();
            if (mayKnow(file, inSight, recipient, draft.about())) {
                Inquiry asks = Inquiry.of(Cells.caller(recipient), purpose, at, zone);
                var change = new WhatWouldChange.Change(
                        recipient,
                        cells(before.rows().get(i), after.rows().get(i)),
                        records.gained(asks, now, then),
                        records.gained(asks, then, now));
                if (!change.cells().isEmpty()
                        || !change.opens().isEmpty()
                        || !change.closes().isEmpty()) {
                    changes.add(change);
                }
            }
        }
        record(request, file, inSight, known);
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
     * @param asked the role; null for the one in which it was invited
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public WhatJoiningOpens joining(SharingLook look, AgencyId agency, @Nullable TeamRole asked) {
        FileRequest request = look.askingOfRecords("joining");
        var statements = new StatementsQuestion(look.person());
        var structures = new EveryStructureQuestion(look.person());
        OpenFile file = opened(request, statements, structures);
        List<Stated> known = file.answers().of(statements);
        var inSight = new InSight(file, known);
        TeamRole invitedAs = invitedAs(known.stream().filter(inSight::knows).toList(), agency);
        TeamRole role = asked != null ? asked : invitedAs != null ? invitedAs : TeamRole.OTHER;
        PersonSharing now = file.permission().sharing();
        Instant at = file.permission().inquiry().at();
        var joins = new Drafted(
                new CareTeamMemberJoined(role, file.permission().inquiry().today(), null), look.person());
        PersonSharing then = joins.after(now, agency, at, zone);
        Inquiry asks = Inquiry.of(Caller.OfAgency.system(agency), Purpose.CARE_COORDINATION, at, zone);
        Map<ThingId, List<Counted>> records =
                new RecordsInSight(file, look.person(), file.answers().of(structures)).gainedBy(asks, now, then);
        List<WhatJoiningOpens.Opening> openings = Openings.toSomebodyWhoJoins(now, then, asks).stream()
                .filter(opening -> known.stream()
                        .anyMatch(stated -> inSight.knows(stated)
                                && Things.of(stated.content()).contains(opening.thing())))
                .map(opening -> new WhatJoiningOpens.Opening(
                        opening.thing(),
                        opening.kind(),
                        opening.subject(),
                        opening.categories(),
                        records.getOrDefault(opening.thing(), List.of())))
                .toList();
        record(request, file, inSight, known);
        return new WhatJoiningOpens(
                look.person(),
                agency,
                role,
                invitedAs != null,
                file.position(),
                file.permission().inquiry().certain(),
                openings);
    }

    /** Only who is told numbers may ask for some. */
    private OpenFile opened(FileRequest request, Question<?>... questions) {
        OpenFile file = reads.open(request, questions);
        if (!file.standing().isTold()) {
            throw reads.refused(request);
        }
        return file;
    }

    private void record(FileRequest request, OpenFile file, InSight inSight, List<Stated> known) {
        var seen = new LookInProgress();
        for (Stated stated : known) {
            Verdict.Visible verdict = inSight.verdict(stated);
            if (verdict != null) {
                seen.saw(stated.id(), verdict);
            }
        }
        reads.record(request, file.position(), "", false, seen);
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

    private static boolean mayKnow(OpenFile file, InSight inSight, DataSubjectId recipient, DataSubjectId subject) {
        return recipient.equals(InSight.viewer(file.permission().inquiry().caller()))
                || inSight.ofAllAbout(recipient, Set.of(subject));
    }

    private static List<WhatWouldChange.CellChange> cells(SharingMatrix.Row before, SharingMatrix.Row after) {
        var changes = new ArrayList<WhatWouldChange.CellChange>();
        for (int i = 0; i < before.cells().size(); i++) {
            SharingMatrix.Cell now = before.cells().get(i);
            SharingMatrix.Cell then = after.cells().get(i);
            if (now.state() != then.state()) {
                changes.add(new WhatWouldChange.CellChange(now.category(), now.state(), then.state()));
            }
        }
        return changes;
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
