package care.renkei.query.reading;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.accesslog.AccessLog;
import care.renkei.query.accesslog.Look;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.accesslog.Refusal;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every read of a person's file goes through: freshness, permission, waiting, and the access log. */
public final class FileReads {

    private final Permissions permissions;
    private final FileOpening opening;
    private final AccessLog log;

    public FileReads(Snapshot views, Permissions permissions, AccessLog log) {
        this.permissions = permissions;
        opening = new FileOpening(views, permissions);
        this.log = log;
    }

    /**
     * Opens the file, asking the questions in the same snapshot.
     *
     * @throws PersonNotAvailable if the person is unknown or not the caller's to know; that is written down
     * @throws ViewBehind if the position that was asked for is not reached in time, unless the receipt of an override
     *     stands: life does not wait, the answer says how old it is; or if a file that nobody named was closed meanwhile
     * @throws ViewsUnavailable if the views cannot be read
     */
    public OpenFile open(FileRequest request, Question<?>... questions) {
        OpenFile file = opening.awaited(request, questions);
        if (file.standing() == Standing.NONE) {
            throw request.byLink() ? new ViewBehind() : refused(request);
        }
        return file;
    }

    /**
     * Opens the file, and those that are linked to it. Each is asked in a snapshot of its own, and judged by itself, as
     * what the caller is to it; only the person is the same in all. Where the caller has no standing in another file,
     * nothing of it is shown or told, and nothing is refused, for nobody named it to them.
     *
     * @param asking what is asked of the file of that person
     * @throws PersonNotAvailable if the person is unknown or not the caller's to know; that is written down
     * @throws ViewBehind as {@link #open}, of each of the files
     * @throws ViewsUnavailable if the views cannot be read
     */
    public <Q extends Questions> UnitedFiles<Q> united(FileRequest request, Function<DataSubjectId, Q> asking) {
        Q own = asking.apply(request.person());
        Question<List<DataSubjectId>> linked = permissions.linked(request.person());
        OpenFile open = open(
                request,
                Stream.concat(own.questions().stream(), Stream.of(linked)).toArray(Question<?>[]::new));
        var files = new ArrayList<OpenedFile<Q>>();
        files.add(new OpenedFile<>(request, open, own));
        boolean whole = true;
        for (DataSubjectId other : open.answers().of(linked)) {
            Q theirs = asking.apply(other);
            OpenFile opened =
                    opening.awaited(request.in(other), theirs.questions().toArray(Question<?>[]::new));
            if (opened.standing() == Standing.PERSON && !(isCertain(open) && isCertain(opened))) {
                // That it is the person's own, the link alone says; it may have been undone since.
                whole = false;
            } else if (opened.standing() != Standing.NONE) {
                files.add(new OpenedFile<>(request.in(other), opened, theirs));
            }
        }
        return new UnitedFiles<>(files, whole);
    }

    private static boolean isCertain(OpenFile file) {
        return file.permission().inquiry().certain();
    }

    /**
     * All other files of the same person, whether the caller may know of them or not: for what says nothing of them, e.g.
     * whether something that was shown is still stored somewhere.
     */
    public Question<List<DataSubjectId>> linked(DataSubjectId person) {
        return permissions.linked(person);
    }

    /**
     * Asks more of one of the files.
     *
     * @return null where what may be seen of it has changed meanwhile: what was read before is not to be relied on
     */
    public @Nullable OpenFile again(OpenedFile<?> file, Question<?>... questions) {
        OpenFile more = open(file.request(), questions);
        return more.decidesAs(file.open()) ? more : null;
    }

    /**
     * Opens the file for one who did not ask, e.g. to send what is open: nothing is refused then, so nothing is written
     * down about it; without standing everything in it is closed.
     *
     * @throws ViewBehind if the position that was asked for is not reached in time
     * @throws ViewsUnavailable if the views cannot be read
     */
    public OpenFile unasked(FileRequest request, Question<?>... questions) {
        return opening.awaited(request, questions);
    }

    /** The same of the file alone, in the form in which it would stand among those that are linked to it. */
    public <Q extends Questions> UnitedFiles<Q> unaskedAlone(FileRequest request, Function<DataSubjectId, Q> asking) {
        Q own = asking.apply(request.person());
        OpenFile open = unasked(request, own.questions().toArray(Question<?>[]::new));
        return new UnitedFiles<>(List.of(new OpenedFile<>(request, open, own)), true);
    }

    /**
     * Writes down that something named is refused to the caller.
     *
     * @return what to throw: the same as for a person who is unknown
     */
    public PersonNotAvailable refused(FileRequest request) {
        DataSubjectId viewer = viewer(request.caller());
        if (viewer != null) {
            log.write(new Refusal(
                    LookIds.next(),
                    viewer,
                    practitioner(request.caller()),
                    request.person(),
                    request.purpose(),
                    request.asked(),
                    "person-not-available"));
        }
        return new PersonNotAvailable();
    }

    /**
     * Writes down in each of the files what of it is about to be shown; returns when all of that is durable.
     *
     * @param filter codes, in the form of an address; never text that was searched
     */
    public <Q extends Questions> void record(
            UnitedFiles<Q> united, String filter, boolean searched, Function<OpenedFile<Q>, LookInProgress> seen) {
        united.files()
                .forEach(file -> record(file.request(), file.open().position(), filter, searched, seen.apply(file)));
    }

    /**
     * Writes down what is about to be shown; returns when that is durable.
     *
     * @param filter codes, in the form of an address; never text that was searched
     * @return the id of the entry
     */
    public UUID record(FileRequest request, Position position, String filter, boolean searched, LookInProgress seen) {
        DataSubjectId viewer = viewer(request.caller());
        if (viewer == null) {
            throw new PersonNotAvailable();
        }
        UUID entry = LookIds.next();
        log.write(new Look(
                entry,
                viewer,
                practitioner(request.caller()),
                request.person(),
                request.purpose(),
                request.asked(),
                filter,
                searched,
                position,
                seen.seen()));
        return entry;
    }

    private static @Nullable DataSubjectId viewer(Caller caller) {
        return switch (caller) {
            case Caller.OfAgency ofAgency -> ofAgency.viewer();
            case Caller.Individual individual -> individual.viewer();
            case Caller.Operator operator -> null;
            case Caller.Nobody nobody -> null;
        };
    }

    private static @Nullable DataSubjectId practitioner(Caller caller) {
        return caller instanceof Caller.OfAgency ofAgency ? ofAgency.practitioner() : null;
    }
}
