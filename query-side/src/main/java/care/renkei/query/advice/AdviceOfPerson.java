package care.renkei.query.advice;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.timeline.AdvisedRecords;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is advised on a person's records that the caller may see, and what became of it; in all files of the
 * person that the caller may know of.
 */
public final class AdviceOfPerson {

    /**
     * @param position everything before it, and nothing behind it, is in the answer
     * @param fresh false where the newest consents cannot be confirmed
     * @param freshAt until when everything has been heard
     */
    public record Found(Position position, boolean fresh, Instant freshAt, AdviceInFiles advice) {}

    private final AdvisedRecords records;
    private final List<ComputedAdvice> computed;

    public AdviceOfPerson(AdvisedRecords records, List<ComputedAdvice> computed) {
        this.records = records;
        this.computed = List.copyOf(computed);
    }

    /**
     * All of it, with what several records give together.
     *
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public Found of(
            DataSubjectId person,
            Caller caller,
            Purpose purpose,
            @Nullable Position after,
            @Nullable OverrideReceipt receipt) {
        FileRequest request = request(person, caller, purpose, after, receipt);
        AdvisedRecords.Found found = records.all(request);
        List<Given> together = computed.stream()
                .flatMap(one -> one.of(request, found.entries()).stream())
                .distinct()
                .toList();
        return new Found(
                found.position(), found.fresh(), found.freshAt(), advice(person, found, found.entries(), together));
    }

    /**
     * The same of records that the caller has before them; what several give together is not asked. Only where one of
     * them was advised on, answers are read, and no other than those to it are written down as seen.
     *
     * @param inHand as they were opened for the same caller, of the files of the same person
     */
    public AdviceInFiles on(
            List<TimelineEntry> inHand,
            DataSubjectId person,
            Caller caller,
            Purpose purpose,
            @Nullable OverrideReceipt receipt) {
        Set<UUID> advised = AdviceInSight.of(inHand, List.of(), LocalDate.EPOCH).open().stream()
                .map(Given::about)
                .collect(Collectors.toSet());
        if (advised.isEmpty()) {
            return AdviceInFiles.none(person);
        }
        AdvisedRecords.Found found = records.answers(request(person, caller, purpose, null, receipt), advised);
        var entries = new ArrayList<>(found.entries());
        inHand.stream()
                .filter(record -> advised.contains(record.id()))
                // Its file may have been parted from this one since it was opened.
                .filter(record -> found.standings().containsKey(record.file() == null ? person : record.file()))
                .forEach(entries::add);
        return advice(person, found, entries, List.of());
    }

    private static FileRequest request(
            DataSubjectId person,
            Caller caller,
            Purpose purpose,
            @Nullable Position after,
            @Nullable OverrideReceipt receipt) {
        return new FileRequest("timeline", "advice", person, caller, purpose, after, receipt);
    }

    private static AdviceInFiles advice(
            DataSubjectId person, AdvisedRecords.Found found, List<TimelineEntry> entries, List<Given> together) {
        return new AdviceInFiles(
                person, found.standings(), found.underOverride(), AdviceInSight.of(entries, together, found.today()));
    }
}
