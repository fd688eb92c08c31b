package care.renkei.query.advice;

import care.renkei.events.Position;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.timeline.AdvisedRecords;
import care.renkei.query.visibility.Standing;
import java.util.List;

/** Answers what is advised on a person's records that the caller may see, and what became of it. */
public final class AdviceOfPerson {

    /**
     * @param position that the answer has reached
     * @param standing what the caller is to the person
     * @param underOverride whether an override that is open lets the caller in
     */
    public record Found(Position position, Standing standing, boolean underOverride, AdviceInSight advice) {}

    private final AdvisedRecords records;
    private final List<ComputedAdvice> computed;

    public AdviceOfPerson(AdvisedRecords records, List<ComputedAdvice> computed) {
        this.records = records;
        this.computed = List.copyOf(computed);
    }

    /**
     * @param request of the view {@code timeline}
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public Found of(FileRequest request) {
        AdvisedRecords.Found found = records.read(request);
        var together = computed.stream()
                .flatMap(one -> one.of(request, found.entries()).stream())
                .distinct()
                .toList();
        return found(found, together);
    }

    /** The same, of single records alone; nothing is asked of what several give together. */
    public Found onRecords(FileRequest request) {
        return found(records.read(request), List.of());
    }

    private static Found found(AdvisedRecords.Found found, List<Given> together) {
        return new Found(
                found.position(),
                found.standing(),
                found.underOverride(),
                AdviceInSight.of(found.entries(), together, found.today()));
    }
}
