package care.renkei.query.handover;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.EventName;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.handover.HandoverEvent;
import care.renkei.query.timeline.ShownPart;
import care.renkei.query.timeline.Timeline;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.timeline.TimelineFilter;
import care.renkei.query.timeline.TimelinePage;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is still open for a person. It is made of records in sight alone (decision record 0043): an issue, who
 * carries it and who declined it are told by handovers that the one decision opens to the caller, and by nothing else.
 * Each file of the person is folded by itself: what is said in one settles nothing in another (decision record 0087).
 */
public final class OpenIssues {

    private static final Set<EventName> HANDOVERS = EventCatalogue.standard().types().stream()
            .filter(type -> HandoverEvent.class.isAssignableFrom(type.content()))
            .map(EventDescription::eventName)
            .map(EventName::new)
            .collect(Collectors.toUnmodifiableSet());

    private final Timeline timeline;

    public OpenIssues(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown, or not the caller's to know
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public OpenIssueList of(
            DataSubjectId person,
            Caller caller,
            Purpose purpose,
            @Nullable Position after,
            @Nullable OverrideReceipt receipt) {
        TimelineRequest request = TimelineRequest.newest(person, caller, purpose)
                .filter(TimelineFilter.ofTypes(HANDOVERS))
                .limit(TimelineRequest.MOST)
                .after(after)
                .with(receipt);
        TimelinePage page = timeline.page(request);
        var entries = new ArrayList<>(page.entries());
        for (String next = page.next(); next != null; ) {
            TimelinePage older = timeline.page(request.from(next));
            entries.addAll(older.entries());
            next = older.next();
        }
        return new OpenIssueList(person, page.position(), page.fresh(), page.freshAt(), page.linked(), open(entries));
    }

    private static boolean isImported(TimelineEntry entry) {
        Envelope envelope = entry.envelopeRead();
        return envelope != null && envelope.imported() != null;
    }

    private static List<OpenIssue> open(List<TimelineEntry> entries) {
        return entries.stream()
                .map(TimelineEntry::file)
                .distinct()
                .flatMap(file -> ledger(file, entries).open().stream())
                .sorted(OpenIssue.MOST_URGENT_FIRST)
                .toList();
    }

    /** In the order in which it was recorded, as the decisions were taken. */
    private static IssueLedger ledger(@Nullable DataSubjectId file, List<TimelineEntry> entries) {
        var ledger = new IssueLedger(file);
        entries.stream()
                .filter(entry -> Objects.equals(entry.file(), file))
                .sorted(Comparator.comparing(TimelineEntry::position))
                .forEach(entry -> entry.parts().stream()
                        .map(ShownPart::part)
                        .filter(HandoverEvent.class::isInstance)
                        .map(HandoverEvent.class::cast)
                        .forEach(event -> ledger.after(entry.id(), entry.source(), event, isImported(entry))));
        return ledger;
    }
}
