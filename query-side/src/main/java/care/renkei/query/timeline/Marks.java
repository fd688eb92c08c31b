package care.renkei.query.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.Purpose;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.stored.EventJson;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Questions;
import care.renkei.query.reading.UnitedFiles;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.OverrideReceipt;
import care.renkei.query.visibility.Verdict;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
     * @param file in which it stands, where that is another file of the same person than the one asked for
     * @param reviewOn the day that has passed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Due(
            UUID record,
            @Nullable DataSubjectId file,
            String type,
            Instant occurredAt,
            Envelope.NotForPerson.ReasonCode reasonCode,
            LocalDate reviewOn) {}

    /** Asked of each file, in one round trip. */
    private record Asked(MarkedQuestion marked) implements Questions {
        @Override
        public List<Question<?>> questions() {
            return List.of(marked);
        }
    }

    private final FileReads reads;

    public Marks(FileReads reads) {
        this.reads = reads;
    }

    /**
     * In all files of the person that the agency may know of, the longest due first. Where there are some, the look is
     * written down in their file.
     *
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know, and for
     *     everybody but agencies: to the person a mark is not even a number
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public List<Due> due(DataSubjectId person, Caller caller, Purpose purpose, @Nullable OverrideReceipt receipt) {
        var request = new FileRequest("timeline", "marks", person, caller, purpose, null, receipt);
        if (!(caller instanceof Caller.OfAgency agency)) {
            throw reads.refused(request);
        }
        var all = new ArrayList<Due>();
        UnitedFiles<Asked> files = reads.united(request, file -> new Asked(new MarkedQuestion(file, agency.agency())));
        for (OpenedFile<Asked> file : files.files()) {
            List<Due> due = due(file, agency.agency());
            if (!due.isEmpty()) {
                var seen = new LookInProgress();
                due.forEach(one ->
                        seen.saw(one.record(), new Verdict.Visible(Grade.STRUCTURE, List.of(new Basis.OwnAgency()))));
                reads.record(file.request(), file.open().position(), "", false, seen);
                all.addAll(due);
            }
        }
        all.sort(Comparator.comparing(Due::reviewOn));
        return List.copyOf(all);
    }

    private List<Due> due(OpenedFile<Asked> file, AgencyId source) {
        List<MarkedQuestion.Marked> records = file.answer(file.asked().marked());
        Inquiry inquiry = file.open().permission().inquiry();
        if (records.isEmpty() || !(inquiry.caller() instanceof Caller.OfAgency)) {
            return List.of();
        }
        Map<UUID, LocalDate> renewed = renewed(file.request(), records, source);
        return records.stream()
                .map(record -> due(record, file.elsewhere(), renewed.get(record.record())))
                .filter(one -> !one.reviewOn().isAfter(inquiry.today()))
                .toList();
    }

    private static Due due(MarkedQuestion.Marked record, @Nullable DataSubjectId file, @Nullable LocalDate renewed) {
        return new Due(
                record.record(),
                file,
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
