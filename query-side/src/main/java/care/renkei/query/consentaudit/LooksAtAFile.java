package care.renkei.query.consentaudit;

import care.renkei.query.accesslog.AccessLogReading;
import care.renkei.query.accesslog.LogPlace;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.accesslog.LookShown;
import care.renkei.query.accesslog.RefusalShown;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.CursorKey;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.ViewsUnavailable;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers who looked at a file, all the way back, as far as the caller may know. Asking is a look, too. */
public final class LooksAtAFile {

    public static final int USUAL = 50;
    public static final int MOST = 200;

    private static final int PLACE_BYTES = Long.BYTES + Integer.BYTES + 2 * Long.BYTES;

    private final FileReads reads;
    private final AccessLogReading log;
    private final CursorKey cursors;

    public LooksAtAFile(FileReads reads, AccessLogReading log, CursorKey cursors) {
        this.reads = reads;
        this.log = log;
        this.cursors = cursors;
    }

    /**
     * @param cursor where the page before this one ended; null for the newest
     * @param limit entries of the log, 1 to {@link #MOST}; of those, the caller may know fewer
     * @throws BadParameter if the cursor is not of this person and caller
     * @throws care.renkei.query.reading.PersonNotAvailable if the person is unknown or not the caller's to know
     * @throws ViewsUnavailable if the views or the access log cannot be read
     */
    public LooksPage page(SharingLook look, @Nullable String cursor, int limit) {
        FileRequest request = look.asking("looks");
        String context = look.person().text() + "|looks|" + look.caller();
        OpenFile file = reads.open(request);
        LogPlace before =
                cursor == null ? LogPlace.upTo(file.permission().inquiry().at()) : place(cursors.open(cursor, context));
        try {
            LooksInSight inSight = inSight(request);
            List<LookShown> entries = inSight.before(before, limit);
            List<LookShown> shown = shown(request, inSight, entries);
            reads.record(request, file.position(), "", false, new LookInProgress());
            return new LooksPage(
                    look.person(),
                    file.position(),
                    file.permission().inquiry().certain(),
                    shown,
                    entries.size() < limit ? null : cursors.sign(bytes(entries.getLast()), context));
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    /**
     * The newest looks of others than the caller, who reads so often that the own ones would hide them.
     *
     * @param most how many at most
     */
    public List<LookShown> ofOthers(SharingLook look, int most) {
        FileRequest request = look.asking("looks");
        OpenFile file = reads.open(request);
        var viewer = InSight.viewer(file.permission().inquiry().caller());
        var others = new ArrayList<LookShown>();
        try {
            LooksInSight inSight = inSight(request);
            LogPlace before = LogPlace.upTo(file.permission().inquiry().at());
            List<LookShown> entries;
            do {
                entries = inSight.before(before, MOST);
                List<LookShown> foreign = entries.stream()
                        .filter(entry -> !entry.viewer().equals(viewer))
                        .toList();
                others.addAll(shown(request, inSight, foreign));
                before = entries.isEmpty()
                        ? before
                        : new LogPlace(entries.getLast().at(), entries.getLast().look());
            } while (entries.size() == MOST && others.size() < most);
            reads.record(request, file.position(), "", false, new LookInProgress());
            return others.stream().limit(most).toList();
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    /** All up to a moment, for whoever has written down that it is shown; some at a time, newest first. */
    public void each(FileRequest request, Instant upTo, Consumer<LookShown> into) {
        try {
            LooksInSight inSight = inSight(request);
            LogPlace before = LogPlace.upTo(upTo);
            List<LookShown> entries;
            do {
                entries = inSight.before(before, MOST);
                shown(request, inSight, entries).forEach(into);
                if (!entries.isEmpty()) {
                    before = new LogPlace(
                            entries.getLast().at(), entries.getLast().look());
                }
            } while (entries.size() == MOST);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    /** The same of what was refused. */
    public void eachRefusal(FileRequest request, Instant upTo, Consumer<RefusalShown> into) {
        try {
            LooksInSight inSight = inSight(request);
            LogPlace before = LogPlace.upTo(upTo);
            List<RefusalShown> entries;
            do {
                entries = inSight.refusalsBefore(before, MOST);
                entries.forEach(into);
                if (!entries.isEmpty()) {
                    before = new LogPlace(
                            entries.getLast().at(), entries.getLast().refusal());
                }
            } while (entries.size() == MOST);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private LooksInSight inSight(FileRequest request) {
        var question = new StatementsQuestion(request.person());
        OpenFile file = reads.open(request.of(SharingLook.VIEW), question);
        List<Stated> all = file.answers().of(question);
        var known = new InSight(file, all);
        return new LooksInSight(
                file,
                request.person(),
                AuditOfSharing.things(all.stream().filter(known::knows).toList()),
                log);
    }

    private List<LookShown> shown(FileRequest request, LooksInSight inSight, List<LookShown> entries) {
        List<LookShown> known = entries.stream().filter(inSight::mayKnow).toList();
        Map<UUID, StructuresQuestion.Structure> structures =
                LooksInSight.structures(reads, request, LooksInSight.records(known));
        return known.stream().map(look -> inSight.shown(look, structures)).toList();
    }

    @SuppressWarnings("JavaInstantGetSecondsGetNano") // both, one after the other
    private static byte[] bytes(LookShown look) {
        return ByteBuffer.allocate(PLACE_BYTES)
                .putLong(look.at().getEpochSecond())
                .putInt(look.at().getNano())
                .putLong(look.look().getMostSignificantBits())
                .putLong(look.look().getLeastSignificantBits())
                .array();
    }

    private static LogPlace place(byte[] bytes) {
        if (bytes.length != PLACE_BYTES) {
            throw new BadParameter("cursor");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return new LogPlace(Instant.ofEpochSecond(in.getLong(), in.getInt()), new UUID(in.getLong(), in.getLong()));
        } catch (DateTimeException e) {
            throw new BadParameter("cursor");
        }
    }
}
