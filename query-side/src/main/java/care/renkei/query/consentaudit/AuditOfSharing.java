package care.renkei.query.consentaudit;

import care.renkei.events.ThingId;
import care.renkei.query.accesslog.AccessLogReading;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.accesslog.LookShown;
import care.renkei.query.accesslog.RefusalShown;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.visibility.Basis;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Answers how it came to be that somebody may know something, and who looked. It shows structure alone, never what was
 * said; and of that, what the caller may know of. Reading it is a look, too.
 */
public final class AuditOfSharing {

    public static final int USUAL_LOOKS = 50;
    public static final int MOST_LOOKS = 200;

    private final FileReads reads;
    private final AccessLogReading log;
    private final ZoneId zone;

    /** @param zone whose days consents begin and end with */
    public AuditOfSharing(FileReads reads, AccessLogReading log, ZoneId zone) {
        this.reads = reads;
        this.log = log;
        this.zone = zone;
    }

    /**
     * @param looks how many looks and refusals at most, 1 to {@link #MOST_LOOKS}
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws ViewsUnavailable if the views or the access log cannot be read
     */
    public ConsentAudit audit(SharingLook look, int looks) {
        FileRequest request = look.asking("audit");
        var seen = new LookInProgress();
        ConsentAudit audit = audit(request, looks, seen);
        reads.record(request, audit.position(), "", false, seen);
        return audit;
    }

    /**
     * The same for whoever writes it down with more that is shown: nothing may leave before that is durable.
     *
     * @param seen gets what is shown
     */
    public ConsentAudit audit(FileRequest request, int looks, LookInProgress seen) {
        var question = new StatementsQuestion(request.person());
        OpenFile file = reads.open(request, question);
        var inSight = new InSight(file, file.answers().of(question));
        ConsentAudit audit = told(request, file, inSight, inSight.known(), looks);
        inSight.seenIn(seen, stated -> true);
        return audit;
    }

    private ConsentAudit told(FileRequest request, OpenFile file, InSight inSight, List<Stated> known, int most) {
        Instant now = file.permission().inquiry().at();
        var overrides = new OverrideThreads(known);
        var found = new LooksInSight(file, request.person(), things(known), log);
        try {
            Map<ThingId, List<LookShown>> under = under(found, overrides, inSight, known, most);
            List<LookShown> newest = found.newest(most);
            List<RefusalShown> refusals = found.refusals(most);
            var records = LooksInSight.records(newest);
            under.values().forEach(looks -> records.addAll(LooksInSight.records(looks)));
            Map<UUID, StructuresQuestion.Structure> structures = LooksInSight.structures(reads, request, records);
            under.replaceAll((override, looks) -> shown(found, looks, structures));
            return new ConsentAudit(
                    request.person(),
                    file.position(),
                    file.permission().inquiry().certain(),
                    Threading.of(known, now, LocalDate.ofInstant(now, zone)),
                    overrides.newestFirst(now, zone, under),
                    Disclosures.newestFirst(known),
                    shown(found, newest, structures),
                    refusals);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    static Set<ThingId> things(List<Stated> known) {
        var things = new HashSet<ThingId>();
        known.forEach(stated -> things.addAll(Things.of(stated.content())));
        return things;
    }

    private static Map<ThingId, List<LookShown>> under(
            LooksInSight found, OverrideThreads overrides, InSight inSight, List<Stated> known, int most)
            throws SQLException {
        Map<ThingId, List<LookShown>> under = new LinkedHashMap<>();
        for (ThingId override : overrides.known()) {
            boolean asReceiver = known.stream()
                    .filter(stated -> Things.of(stated.content()).contains(override))
                    .map(inSight::verdict)
                    .allMatch(verdict -> verdict != null && verdict.bases().contains(new Basis.Addressed()));
            under.put(override, found.under(override, asReceiver, most));
        }
        return under;
    }

    private static List<LookShown> shown(
            LooksInSight found, List<LookShown> looks, Map<UUID, StructuresQuestion.Structure> structures) {
        return looks.stream().map(look -> found.shown(look, structures)).toList();
    }
}
