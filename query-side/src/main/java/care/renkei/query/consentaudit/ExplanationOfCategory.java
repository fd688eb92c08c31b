package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Reason;
import care.renkei.query.visibility.Standing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether an agency could see an ordinary record of a category at a moment, and why: what a cell of the matrix
 * says, with the events that led to it. Answered to whoever may see that row of the matrix.
 */
public final class ExplanationOfCategory {

    private final FileReads reads;
    private final ZoneId zone;

    /** @param zone whose days consents begin and end with */
    public ExplanationOfCategory(FileReads reads, ZoneId zone) {
        this.reads = reads;
        this.zone = zone;
    }

    /**
     * @param agency whose access is asked about
     * @param purpose for which the agency would look
     * @param moment null for now
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to ask about
     * @throws care.renkei.query.reading.BadParameter if the moment has not come yet
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public Explanation explain(
            SharingLook look, AgencyId agency, Category category, Purpose purpose, @Nullable Instant moment) {
        FileRequest request = look.asking("explain");
        var statements = new StatementsQuestion(look.person());
        OpenFile file = reads.open(request, statements);
        Instant now = file.permission().inquiry().at();
        Instant at = Folded.moment(moment, now, zone);
        List<Stated> all = file.answers().of(statements);
        var inSight = new InSight(file, all);
        DataSubjectId asked = agency.subject();
        boolean mayAsk = asked.equals(InSight.viewer(file.permission().inquiry().caller()))
                || file.standing() == Standing.PERSON
                || inSight.ofAllAbout(asked, Set.of(look.person()));
        if (!mayAsk) {
            throw reads.refused(request);
        }
        List<Stated> known = Folded.knownBy(all, at);
        PersonSharing sharing = at == null
                ? file.permission().sharing()
                : Folded.state(
                        look.person(), known, file.permission().sharing().team().corporations(), zone);
        var cells = new Cells(sharing, look.person(), purpose, at == null ? now : at, zone);
        Explanation explanation = explained(
                cells,
                agency,
                category,
                known,
                inSight,
                new Asked(at == null ? now : at, at == null ? file.position() : Folded.position(known)));
        record(request, agency, category, purpose, at, inSight, explanation);
        return explanation;
    }

    /** When, and up to which event. */
    private record Asked(Instant at, Position position) {}

    private static Explanation explained(
            Cells cells, AgencyId agency, Category category, List<Stated> known, InSight inSight, Asked asked) {
        Inquiry inquiry = cells.asks(agency.subject());
        PartFacts part = cells.ordinary(agency.subject(), category);
        SharingMatrix.Cell cell = cells.cell(agency.subject(), category);
        Basis basis = cells.openingOf(inquiry, agency.subject(), category);
        boolean visible = basis != null;
        Set<ThingId> things = new HashSet<>();
        if (basis != null && basis.thing() != null) {
            things.add(basis.thing());
        }
        var chain = new Chain(known, inSight.addressees(), agency, part);
        Reason reason = visible ? null : reason(cell);
        return new Explanation(
                agency,
                null,
                category,
                asked.at(),
                asked.position(),
                visible,
                basis == null ? List.of() : List.of(new Explanation.BasisShown(basis.kind(), basis.thing())),
                reason,
                (visible ? chain.opened(things) : chain.closed(reason))
                        .stream()
                                .filter(inSight::knows)
                                .distinct()
                                .map(Explanation.Link::of)
                                .toList());
    }

    private static Reason reason(SharingMatrix.Cell cell) {
        return switch (cell.state()) {
            case STOPPED -> Reason.USE_STOPPED;
            case REFUSED -> Reason.REFUSED;
            case YES, NARROW, NO, OVERRIDE, STATUTE, REPRESENTATIVE -> Reason.OUTSIDE_CONSENT;
        };
    }

    private void record(
            FileRequest request,
            AgencyId agency,
            Category category,
            Purpose purpose,
            @Nullable Instant at,
            InSight inSight,
            Explanation explanation) {
        var seen = new LookInProgress();
        Set<UUID> linked = new HashSet<>();
        explanation.chain().forEach(link -> linked.add(link.event()));
        inSight.seenIn(seen, stated -> linked.contains(stated.id()));
        String said = "agency=" + agency + "&category=" + category + "&for=" + purpose.code();
        reads.record(request, explanation.position(), at == null ? said : said + "&at=" + at, false, seen);
    }
}
