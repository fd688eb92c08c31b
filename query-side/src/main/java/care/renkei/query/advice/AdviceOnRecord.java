package care.renkei.query.advice;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventName;
import care.renkei.events.advice.AdviceAnswered;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.Permission;
import care.renkei.query.timeline.ChosenRecords;
import care.renkei.query.timeline.TimelineEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers what is advised on one record that the caller has before them, and what became of it. */
public final class AdviceOnRecord {

    /** @param underOverride whether an override that is open lets the caller in; false where nothing is advised */
    public record Found(AdviceInSight advice, boolean underOverride) {}

    private static final Set<EventName> ANSWERS = Set.of(
            new EventName(EventCatalogue.standard().of(AdviceAnswered.class).eventName()));

    private final ChosenRecords records;

    public AdviceOnRecord(ChosenRecords records) {
        this.records = records;
    }

    /**
     * Asks for answers only where the record has advice; they are written down as what was seen.
     *
     * @param request of the view {@code timeline}, of the file that was asked for
     * @param record as it was opened for the same caller
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public Found of(FileRequest request, TimelineEntry record) {
        AdviceInSight given = AdviceInSight.of(List.of(record), List.of(), LocalDate.EPOCH);
        if (given.open().isEmpty()) {
            return new Found(given, false);
        }
        ChosenRecords.InSight answers = records.of(new ChosenRecords.Choice(
                request,
                ANSWERS,
                found -> found.stream()
                        .filter(answer -> record.id().equals(about(answer)))
                        .toList(),
                found -> Set.of()));
        var all = new ArrayList<>(answers.entries().reversed());
        all.add(record);
        Permission permission = answers.file().permission();
        return new Found(
                AdviceInSight.of(all, List.of(), permission.inquiry().today()), permission.underOverride());
    }

    private static @Nullable UUID about(TimelineEntry answer) {
        return answer.parts().stream()
                .map(part -> part.part() instanceof AdviceAnswered said ? said.record() : null)
                .findFirst()
                .orElse(null);
    }
}
