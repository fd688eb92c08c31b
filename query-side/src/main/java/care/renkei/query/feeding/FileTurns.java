package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.Json;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.record.PartsOpened;
import care.renkei.query.record.SealedPart;
import care.renkei.query.timeline.EventsInOrder;
import care.renkei.query.timeline.OpenEvent;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.TurningDays;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides what goes to whom of one file: for every agency named in it that has a feed, what it may see now and was not
 * sent before. Where the views are not certain, or not as far as the news, the file waits.
 */
final class FileTurns {

    /** Events of one file for one agency in one turn; a file of years opens in several. */
    static final int MOST = 100;

    /** In a long file the other agencies have their turn after this; what was decided first must not grow old. */
    private static final Duration ENOUGH = Duration.ofMillis(300);

    private final FileReads reads;
    private final EventsInOrder events;
    private final Retractions retractions;
    private final KeyRing keys;
    private final Ledger ledger;

    FileTurns(FileReads reads, EventsInOrder events, Retractions retractions, KeyRing keys, Ledger ledger) {
        this.reads = reads;
        this.events = events;
        this.retractions = retractions;
        this.keys = keys;
        this.ledger = ledger;
    }

    /**
     * @param feeds agencies that have one
     * @throws ViewBehind if the file has to wait
     * @throws care.renkei.query.reading.ViewsUnavailable if views or keys do not answer
     */
    Turn of(News news, Collection<AgencyId> feeds) throws SQLException {
        // Nobody has no standing, so this tells who is named and what day it is, and opens nothing.
        OpenFile file = sure(reads.unasked(request(news, new Caller.Nobody())), news);
        PersonSharing sharing = file.permission().sharing();
        var deliveries = new ArrayList<Delivery>();
        boolean more = false;
        for (AgencyId agency : feeds) {
            if (!deliveries.isEmpty() && deliveries.getFirst().isOlderThan(ENOUGH)) {
                more = true;
                break;
            }
            if (sharing.mayName(agency.subject())) {
                FileRequest request = request(news, Caller.OfAgency.system(agency));
                Sent sent = ledger.sent(agency, news);
                List<OpenEvent.Name> candidates = news.whole() ? candidates(request, news, sent) : news.events();
                int until = Math.min(MOST, candidates.size());
                Delivery delivery = delivery(agency, request, news, sent, candidates.subList(0, until));
                // Where a first hundred cannot be sent at all, because keys are destroyed, the next have their turn.
                while (delivery.events().isEmpty() && until < candidates.size()) {
                    int from = until;
                    until = Math.min(from + MOST, candidates.size());
                    delivery = delivery(agency, request, news, sent, candidates.subList(from, until));
                }
                more |= until < candidates.size();
                if (!delivery.events().isEmpty()) {
                    deliveries.add(delivery);
                }
            }
        }
        return new Turn(
                news,
                deliveries,
                more,
                TurningDays.after(file.permission().inquiry().today(), sharing));
    }

    private List<OpenEvent.Name> candidates(FileRequest request, News news, Sent sent) throws SQLException {
        EventsInOrder.Open outline = events.outline(request);
        sure(outline.file(), news);
        return known(outline)
                .filter(event -> !sent.missing(event).isEmpty())
                .map(OpenEvent::name)
                .toList();
    }

    /**
     * As far as all of it is known. An agency's own records may be shown earlier, for they need no permission; here they
     * would overtake what others recorded before them. What lies behind brings its own turn.
     */
    private static Stream<OpenEvent> known(EventsInOrder.Open open) {
        Position upTo = open.file().position();
        return open.events().stream().filter(event -> event.position().compareTo(upTo) <= 0);
    }

    private Delivery delivery(
            AgencyId agency, FileRequest request, News news, Sent sent, List<OpenEvent.Name> candidates)
            throws SQLException {
        Position position = news.last() == null ? Position.START : news.last();
        long decided = System.nanoTime();
        var open = new ArrayList<OpenEvent>();
        if (!candidates.isEmpty()) {
            EventsInOrder.Open now = events.only(request, candidates);
            position = sure(now.file(), news).position();
            known(now).forEach(open::add);
        }
        if (news.whole()) {
            open.addAll(retractions.of(request, agency, sent));
        }
        var due = new LinkedHashMap<OpenEvent, List<OpenEvent.OpenPart>>();
        open.stream()
                .sorted(Comparator.comparing(OpenEvent::position))
                .forEach(event -> due.put(event, sent.missing(event)));
        var opened = PartsOpened.of(
                keys,
                due.values().stream()
                        .flatMap(parts -> parts.stream().map(OpenEvent.OpenPart::sealed))
                        .toList());
        List<Outgoing> outgoing = due.entrySet().stream()
                .map(event -> outgoing(news, sent, event, opened))
                .filter(Objects::nonNull)
                .toList();
        return new Delivery(agency, request, position, outgoing, decided);
    }

    /** Null where nothing of it can be sent: all was sent before, or its keys are destroyed. */
    private static @Nullable Outgoing outgoing(
            News news, Sent sent, Map.Entry<OpenEvent, List<OpenEvent.OpenPart>> due, PartsOpened opened) {
        OpenEvent event = due.getKey();
        List<Outgoing.Part> parts =
                due.getValue().stream().flatMap(part -> opened(part, opened)).toList();
        return parts.isEmpty()
                ? null
                : new Outgoing(
                        news.person(),
                        event,
                        parts,
                        sent.times(event.id()),
                        news.late(event.position()) || sent.beyond(event.position()));
    }

    private static Stream<Outgoing.Part> opened(OpenEvent.OpenPart part, PartsOpened opened) {
        SealedPart sealed = part.sealed();
        Json content = opened.content(sealed);
        return content == null
                ? Stream.empty()
                : Stream.of(new Outgoing.Part(part.place(), sealed.about(), part.verdict(), content));
    }

    /** Sure of what it decides, and as far as what happened. */
    private static OpenFile sure(OpenFile file, News news) {
        Position last = news.last();
        if (!file.permission().inquiry().certain()
                || file.permission().sharing().parked()
                || (last != null && file.position().compareTo(last) < 0)) {
            throw new ViewBehind();
        }
        return file;
    }

    private static FileRequest request(News news, Caller caller) {
        DataSubjectId person = news.person();
        return new FileRequest("timeline", "feed", person, caller, Purpose.CARE_COORDINATION, null, null);
    }
}
