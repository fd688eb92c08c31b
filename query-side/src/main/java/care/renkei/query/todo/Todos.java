package care.renkei.query.todo;

import care.renkei.events.DataSubjectId;
import care.renkei.query.consentaudit.AskedOfSharing;
import care.renkei.query.consentaudit.DueInSharing;
import care.renkei.query.due.Limits;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Questions;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.UnitedFiles;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.timeline.EventsInOrder;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
        return new TodoOfPerson(
                request.person(),
                look.upTo(),
                look.today(),
                look.certain(),
                look.files().freshAt(),
                look.files().linked(),
                look.all());
    }

    /** Writes down in each file that this is shown; durable when it returns. */
    void show(TodoLook look) {
        look.each().forEach(of -> reads.record(of.file().request(), of.upTo(), "", false, of.seen()));
    }

    /** Asked of each file, in one round trip. */
    record Asked(EvidenceQuestion evidence, AskedOfSharing statements) implements Questions {

        @Override
        public List<Question<?>> questions() {
            return List.of(evidence, statements.question());
        }
    }

    TodoLook look(FileRequest request) {
        return look(() -> reads.united(request, this::asking));
    }

    /** Of the file alone, for one who did not ask, e.g. to send it: nothing is refused then. */
    TodoLook unasked(FileRequest request) {
        return look(() -> reads.unaskedAlone(request, this::asking));
    }

    private Asked asking(DataSubjectId person) {
        return new Asked(new EvidenceQuestion(person), sharing.asking(person));
    }

    private TodoLook look(Supplier<UnitedFiles<Asked>> opening) {
        try {
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                TodoLook look = read(opening.get());
                if (look != null) {
                    return look;
                }
            }
            throw new ViewBehind();
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    /** Null where what may be seen changed between two round trips. */
    private @Nullable TodoLook read(UnitedFiles<Asked> files) throws SQLException {
        Map<DataSubjectId, EventsInOrder.Open> open = new LinkedHashMap<>();
        for (OpenedFile<Asked> file : files.files()) {
            EventsInOrder.Open inOrder = events.only(
                    file.request().of("timeline"), file.answer(file.asked().evidence()));
            if (!inOrder.file().decidesAs(file.open())) {
                return null;
            }
            open.put(file.person(), inOrder);
        }
        return new TodoInProgress(files, open, limits, zone).look();
    }
}
