package care.renkei.query.reading;

import care.renkei.events.Position;
import care.renkei.events.admission.Place;
import care.renkei.query.visibility.Standing;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Asks about a file, with the permission and how far the view has come, in one snapshot; again and again where a position
 * is asked for that is not reached yet. It refuses nothing and writes nothing down.
 */
record FileOpening(Snapshot views, Permissions permissions) {

    /** Longest wait for a position. */
    private static final Duration WAIT = Duration.ofSeconds(2);

    /** Between two looks; later ones are a quarter of the time apart that has passed, so that many who wait cost little. */
    private static final Duration BETWEEN = Duration.ofMillis(5);

    private static final int SPARSER = 4;

    /**
     * @throws ViewBehind if the position that was asked for is not reached in time
     * @throws ViewsUnavailable if the views cannot be read
     */
    OpenFile awaited(FileRequest request, Question<?>... questions) {
        long began = System.nanoTime();
        OpenFile file = ask(request, questions);
        Position after = request.after();
        while (after != null
                // A file that the caller may not know of is not waited for, either: that would tell of it.
                && !(request.byLink() && file.standing() == Standing.NONE)
                && !file.permission().byReceipt()
                && file.position().compareTo(after) < 0) {
            Duration waited = Duration.ofNanos(System.nanoTime() - began);
            Duration pause = waited.dividedBy(SPARSER);
            if (waited.compareTo(WAIT) > 0 || !Place.pause(pause.compareTo(BETWEEN) < 0 ? BETWEEN : pause)) {
                throw new ViewBehind();
            }
            file = ask(request, questions);
        }
        return file;
    }

    private OpenFile ask(FileRequest request, Question<?>... questions) {
        Question<Boolean> wall = permissions.wall(request.person(), request.caller(), request.receipt());
        Question<Permission> permission =
                permissions.of(request.person(), request.caller(), request.purpose(), request.receipt());
        var watermark = new WatermarkQuestion(request.view(), request.person());
        try {
            Answers answers = views.ask(Stream.concat(Stream.of(wall, permission, watermark), Arrays.stream(questions))
                    .toArray(Question<?>[]::new));
            Watermark mark = answers.of(watermark);
            Permission told = answers.of(permission);
            Permission decided = mark.certain()
                    ? told
                    : new Permission(told.inquiry().uncertain(), told.sharing(), told.upTo(), told.freshAt());
            return new OpenFile(decided, mark, decided.standing(), answers);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }
}
