package care.renkei.query.todo;

import care.renkei.events.Position;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.consentaudit.AskedOfSharing;
import care.renkei.query.consentaudit.DueInSharing;
import care.renkei.query.due.Due;
import care.renkei.query.due.FileSoFar;
import care.renkei.query.due.Limits;
import care.renkei.query.due.WhatIsDue;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.timeline.EventsInOrder;
import care.renkei.query.timeline.OpenEvent;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Answers what is to be done around a person: only out of records that are open to whoever asks, so that a duty about a
 * record that is not does not exist for them.
 */
public final class Todos {

    /** Name of the view. */
    public static final String VIEW = "todo";

    private static final int MOST_ATTEMPTS = 3;

    private final FileReads reads;
    private final EventsInOrder events;
    private final DueInSharing sharing;
    private final Limits limits;
    private final ZoneId zone;

    /** @param zone whose days duties end with */
    public Todos(FileReads reads, Snapshot views, DueInSharing sharing, Limits limits, ZoneId zone) {
        this.reads = reads;
        this.sharing = sharing;
        this.limits = limits;
        this.zone = zone;
        events = new EventsInOrder(reads, views);
    }

    /**
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws ViewBehind if the position that was asked for is not reached in time
     * @throws ViewsUnavailable if the views cannot be read
     */
    public TodoOfPerson of(FileRequest request) {
        TodoLook look = look(request);
        show(look);
        OpenFile file = look.file();
        return new TodoOfPerson(
                request.person(), look.upTo(), look.today(), look.certain(), file.freshAt(), look.all());
    }

    /** Writes down that this is shown; durable when it returns. */
    UUID show(TodoLook look) {
        return reads.record(look.request(), look.upTo(), "", false, look.seen());
    }

    TodoLook look(FileRequest request) {
        return look(request, true);
    }

    /** For one who did not ask, e.g. to send it: nothing is refused then. */
    TodoLook unasked(FileRequest request) {
        return look(request, false);
    }

    private TodoLook look(FileRequest request, boolean asked) {
        try {
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                var evidence = new EvidenceQuestion(request.person());
                AskedOfSharing statements = sharing.asking(request.person());
                OpenFile file = asked
                        ? reads.open(request, evidence, statements.question())
                        : reads.unasked(request, evidence, statements.question());
                EventsInOrder.Open open =
                        events.only(timeline(request), file.answers().of(evidence));
                if (open.file().decidesAs(file)) {
                    return look(request, file, open, statements);
                }
            }
            throw new ViewBehind();
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private static FileRequest timeline(FileRequest request) {
        return new FileRequest(
                "timeline",
                request.asked(),
                request.person(),
                request.caller(),
                request.purpose(),
                null,
                request.receipt());
    }

    private TodoLook look(FileRequest request, OpenFile file, EventsInOrder.Open open, AskedOfSharing statements) {
        Position after = request.after();
        if (after != null
                && !file.permission().byReceipt()
                && open.file().position().compareTo(after) < 0) {
            throw new ViewBehind();
        }
        FileSoFar soFar = new FileFacts(request.person(), zone).of(open.events());
        List<Due> ofRecords = WhatIsDue.on(file.permission().inquiry().today(), soFar, limits);
        var seen = new LookInProgress();
        var ofSharing = new DueStatements(soFar).of(statements.due(file, seen));
        var due = new ArrayList<>(ofRecords);
        due.addAll(ofSharing);
        due.sort(Comparator.comparing(Due::on).thenComparing(Due::duty).thenComparing(Due::id));
        LookInProgress shown = ofSharing.isEmpty() ? new LookInProgress() : seen;
        restsOn(ofRecords, open.events(), shown);
        boolean certain = file.permission().inquiry().certain()
                && open.file().permission().inquiry().certain();
        return new TodoLook(request, file, earlier(file.position(), open.file().position()), certain, due, shown);
    }

    private static Position earlier(Position one, Position other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static void restsOn(List<Due> due, List<OpenEvent> open, LookInProgress seen) {
        Map<UUID, OpenEvent> byId = new HashMap<>();
        open.forEach(event -> byId.put(event.id(), event));
        due.stream().map(Due::event).distinct().forEach(event -> {
            OpenEvent one = byId.get(event);
            if (one != null) {
                one.parts().forEach(part -> seen.saw(one.id(), part.verdict()));
            }
        });
    }
}
