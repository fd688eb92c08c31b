package care.renkei.query.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.Envelope;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.stored.EventJson;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers which records of an agency's own are kept from the person although the day has passed on which that was to be
 * looked at again. The agency lifts the mark, or names another day, by {@link RecordReclassified}.
 */
public final class Marks {

    /**
     * A record that is not shown to the person.
     *
     * @param reviewOn the day that has passed
     */
    public record Due(
            UUID record,
            String type,
            Instant occurredAt,
            Envelope.NotForPerson.ReasonCode reasonCode,
            LocalDate reviewOn) {}

    private final FileReads reads;

    public Marks(FileReads reads) {
        this.reads = reads;
    }

    /**
     * Of one file, the longest due first.
     *
     * @param request of the view {@code timeline}, by an agency
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know, and for
     *     everybody but agencies: to the person a mark is not even a number
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public List<Due> due(FileRequest request) {
        if (!(request.caller() instanceof Caller.OfAgency caller)) {
            throw reads.refused(request);
        }
        var marked = new MarkedQuestion(request.person(), caller.agency());
        OpenFile file = reads.open(request, marked);
        List<MarkedQuestion.Marked> records = file.answers().of(marked);
        if (records.isEmpty() || !(file.permission().inquiry().caller() instanceof Caller.OfAgency)) {
            return List.of();
        }
        Map<UUID, LocalDate> renewed = renewed(request, records, caller.agency());
        LocalDate today = file.permission().inquiry().today();
        List<Due> due = records.stream()
                .map(record -> due(record, renewed.get(record.record())))
                .filter(one -> !one.reviewOn().isAfter(today))
                .sorted(Comparator.comparing(Due::reviewOn))
                .toList();
        if (!due.isEmpty()) {
            var seen = new LookInProgress();
            due.forEach(one ->
                    seen.saw(one.record(), new Verdict.Visible(Grade.STRUCTURE, List.of(new Basis.OwnAgency()))));
            reads.record(request, file.position(), "", false, seen);
        }
        return due;
    }

    private static Due due(MarkedQuestion.Marked record, @Nullable LocalDate renewed) {
        return new Due(
                record.record(),
                record.type(),
                record.occurredAt(),
                record.mark().reasonCode(),
                Objects.requireNonNullElse(renewed, record.mark().reviewOn()));
    }

    /** The latest day that the source named since. */
    private Map<UUID, LocalDate> renewed(FileRequest request, List<MarkedQuestion.Marked> records, AgencyId source) {
        var ask = new AmendmentsQuestion(
                request.person(),
                records.stream().map(MarkedQuestion.Marked::record).toList(),
                null);
        var renewed = new HashMap<UUID, LocalDate>();
        for (StoredRow row : reads.open(request, ask).answers().of(ask)) {
            if (row.source().equals(source) && row.type().startsWith("renkei.record.record-reclassified")) {
                LocalDate day = EventJson.MAPPER
                        .readValue(row.facts(), RecordReclassified.class)
                        .reviewOn();
                if (day != null) {
                    renewed.put(row.record(), day);
                }
            }
        }
        return renewed;
    }
}
