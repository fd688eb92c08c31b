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
import care.renkei.query.reading.OneQuestion;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.UnitedFiles;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.record.Kinds;
import care.renkei.query.timeline.PageInProgress.Visible;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.SQLException;
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

    private final FileReads reads;
    private final Kinds kinds;

    public Marks(FileReads reads, Snapshot views) {
        this.reads = reads;
        kinds = new Kinds("timeline", views);
    }

    /**
     * In all files of the person that the agency may know of, the longest due first; decided as on a page of the timeline,
     * for a colleague's hypothesis is not even a mark. Where there are some, the look is written down in their file.
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
        UnitedFiles<OneQuestion<MarkedQuestion>> files =
                reads.united(request, file -> new OneQuestion<>(new MarkedQuestion(file, agency.agency())));
        try {
            var all = new ArrayList<Due>();
            for (OpenedFile<OneQuestion<MarkedQuestion>> file : files.files()) {
                all.addAll(due(file, agency.agency()));
            }
            all.sort(Comparator.comparing(Due::reviewOn));
            return List.copyOf(all);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private List<Due> due(OpenedFile<OneQuestion<MarkedQuestion>> file, AgencyId source) throws SQLException {
        List<Visible> records =
                PageInProgress.visible(file.answer(file.asked().question()), file.person(), file.open(), kinds);
        if (records.isEmpty()) {
            return List.of();
        }
        Map<UUID, LocalDate> renewed = renewed(file.request(), records, source);
        LocalDate today = file.open().permission().inquiry().today();
        var due = new ArrayList<Due>();
        var look = new LookInProgress();
        for (Visible record : records) {
            Due one = due(record, file.elsewhere(), renewed.get(record.event()));
            if (!one.reviewOn().isAfter(today)) {
                due.add(one);
                record.seenIn(look);
            }
        }
        if (!due.isEmpty()) {
            reads.record(file.request(), file.open().position(), "", false, look);
        }
        return due;
    }

    private static Due due(Visible record, @Nullable DataSubjectId file, @Nullable LocalDate renewed) {
        StoredRow row = record.rows().getFirst();
        Envelope.NotForPerson mark = Objects.requireNonNull(
                EventJson.MAPPER.readValue(row.envelope(), Envelope.class).notForPerson());
        return new Due(
                row.event(),
                file,
                row.type(),
                row.occurredAt(),
                mark.reasonCode(),
                Objects.requireNonNullElse(renewed, mark.reviewOn()));
    }

    /** The latest day that the source named since. */
    private Map<UUID, LocalDate> renewed(FileRequest request, List<Visible> records, AgencyId source) {
        var ask = new AmendmentsQuestion(
                request.person(), records.stream().map(Visible::event).toList(), null);
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
