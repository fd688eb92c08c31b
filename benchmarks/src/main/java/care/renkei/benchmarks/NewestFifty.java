package care.renkei.benchmarks;

import care.renkei.embedded.Role;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.accesslog.AccessLog;
import care.renkei.query.connection.SignIn;
import care.renkei.query.reading.CursorKey;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.SameSql;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.WatermarkQuestion;
import care.renkei.query.timeline.FirstPage;
import care.renkei.query.timeline.Timeline;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.HdrHistogram.Histogram;

/** P7: the newest 50 of a file, in process and one after the other, beside the same statements through plain JDBC. */
final class NewestFifty {

    private final Installation installation;
    private final QuerySide query;
    private final Town town;
    private final Extent extent;

    NewestFifty(Installation installation, QuerySide query, Town town, Extent extent) {
        this.installation = installation;
        this.query = query;
        this.town = town;
        this.extent = extent;
    }

    /** A timeline of the running side whose access entries are made and not sent. */
    static Timeline withoutEntries(QuerySide query) {
        var reads = new FileReads(
                query.part(Snapshot.class), query.part(Permissions.class), new AccessLog(Unsent.database()));
        return new Timeline(reads, query.part(Snapshot.class), query.part(KeyRing.class), query.part(CursorKey.class));
    }

    List<Figure> measure() throws Exception {
        Reader deciding = new Reader(withoutEntries(query), town.reader(), town.filesToRead());
        Reader whole = new Reader(query.part(Timeline.class), town.reader(), town.filesToRead());
        try (Connection views = plain(Role.READ);
                Connection audit = plain(Role.AUDIT);
                SameSql same = new SameSql(views, questions(deciding, deciding.next()));
                PreparedStatement entry = RawEntry.prepare(audit)) {
            Rounds rounds = Rounds.inTurns(
                    extent.rounds(),
                    List.of(
                            () -> percentiles(deciding::look),
                            () -> percentiles(() -> ask(same, deciding)),
                            () -> percentiles(whole::look),
                            () -> percentiles(() -> {
                                ask(same, deciding);
                                RawEntry.write(entry, deciding.next());
                            })));
            return List.of(
                    figure("newest 50 in process, p99: select, decide, decrypt (the entry made, not sent)", rounds, 0)
                            .remark(
                                    halves(rounds, 0),
                                    "The reading thread was " + Stacks.during("main", () -> percentiles(deciding::look))
                                            + "."),
                    figure("the same with its durable access entry, p99", rounds, 2)
                            .remark(
                                    halves(rounds, 2) + " The yardstick adds a one-row insert + commit.",
                                    "The reading thread was " + Stacks.during("main", () -> percentiles(whole::look))
                                            + "."));
        }
    }

    private static Figure figure(String what, Rounds rounds, int ours) {
        Series ratio = rounds.of(ours, 1).over(rounds.of(ours + 1, 1));
        return new Figure(
                "P7",
                what,
                rounds.of(ours, 1).as(Series::millis),
                rounds.of(ours + 1, 1).as(Series::millis) + ", the same SQL through plain JDBC",
                ratio.toString(),
                "≤ 3",
                ratio.highest() <= 3);
    }

    private static String halves(Rounds rounds, int ours) {
        return "p50 %s, yardstick %s, ratio %s."
                .formatted(
                        rounds.of(ours).as(Series::millis),
                        rounds.of(ours + 1).as(Series::millis),
                        rounds.of(ours).over(rounds.of(ours + 1)));
    }

    private double[] percentiles(Load.Step step) throws Exception {
        Histogram times = Load.oneByOne(extent.reads(), step);
        return new double[] {times.getValueAtPercentile(50), times.getValueAtPercentile(99)};
    }

    private List<Question<?>> questions(Reader reader, DataSubjectId person) {
        Permissions permissions = query.part(Permissions.class);
        List<Question<?>> all = new ArrayList<>();
        all.add(permissions.wall(person, reader.caller(), null));
        all.add(permissions.of(person, reader.caller(), Purpose.CARE_COORDINATION, null));
        all.add(new WatermarkQuestion("timeline", person));
        all.addAll(FirstPage.of(person));
        return all;
    }

    private void ask(SameSql same, Reader reader) throws SQLException {
        if (same.ask(questions(reader, reader.next())) < 50) {
            throw new IllegalStateException("less than a page");
        }
    }

    /** As the pools open their connections. */
    private Connection plain(Role role) throws SQLException {
        SignIn signIn = installation.role(role);
        var properties = new Properties();
        properties.put("user", signIn.username());
        properties.put("password", signIn.secret());
        properties.put("prepareThreshold", "2");
        if (role == Role.READ) {
            properties.put("options", "-c default_transaction_isolation=repeatable\\ read");
        }
        return DriverManager.getConnection(installation.viewsUrl(), properties);
    }
}
