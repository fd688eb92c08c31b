package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import care.renkei.query.accesslog.AccessLog;
import care.renkei.query.accesslog.Look;
import care.renkei.query.accesslog.SeenOnBasis;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Grade;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** P7b: the durable entry of a look at 50 records, beside a raw insert of one such row and its commit. */
final class AccessEntries {

    private static final int READERS = 8;
    private static final ThingId CONSENT = new ThingId("consent-aaaaaaaaaaaaaaaaaaaaaaaaaa");

    private final Installation installation;
    private final AccessLog log;
    private final Town town;
    private final Extent extent;

    AccessEntries(Installation installation, QuerySide query, Town town, Extent extent) {
        this.installation = installation;
        log = query.part(AccessLog.class);
        this.town = town;
        this.extent = extent;
    }

    List<Figure> measure() throws Exception {
        List<Connection> connections = new ArrayList<>();
        List<PreparedStatement> inserts = new ArrayList<>();
        try {
            for (int i = 0; i < READERS; i++) {
                Connection connection = installation.services().postgres().connect(Database.VIEWS, Role.AUDIT);
                connections.add(connection);
                inserts.add(RawEntry.prepare(connection));
            }
            Rounds rounds = Rounds.inTurns(
                    extent.rounds(),
                    List.of(
                            () -> measure(READERS, this::grouped),
                            () -> measure(READERS, thread -> raw(inserts.get(thread))),
                            () -> measure(1, this::grouped),
                            () -> measure(1, thread -> raw(inserts.get(thread)))));
            return figures(rounds);
        } finally {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private List<Figure> figures(Rounds rounds) throws Exception {
        String raw = ", raw one-row insert + commit";
        Series through = rounds.of(1, 0).over(rounds.of(0, 0));
        Series half = rounds.of(0, 1).over(rounds.of(1, 1));
        Series one = rounds.of(2, 1).over(rounds.of(3, 1));
        return List.of(
                new Figure(
                                "P7b",
                                "durable access entries of 8 readers, time per entry by throughput",
                                rounds.of(0, 0).as(Series::perSecond),
                                rounds.of(1, 0).as(Series::perSecond) + raw,
                                through.toString(),
                                "≤ 1.2",
                                through.highest() <= 1.2)
                        .remark("The eight threads were "
                                + Stacks.during(Load.THREAD, () -> measure(READERS, this::grouped)) + "."),
                new Figure(
                        "P7b",
                        "the same, p50",
                        rounds.of(0, 1).as(Series::millis),
                        rounds.of(1, 1).as(Series::millis) + raw,
                        half.toString(),
                        "≤ 1.2",
                        half.highest() <= 1.2),
                new Figure(
                                "P7b",
                                "durable access entries of one reader, p50",
                                rounds.of(2, 1).as(Series::millis),
                                rounds.of(3, 1).as(Series::millis) + raw,
                                one.toString(),
                                "≤ 1.8",
                                one.highest() <= 1.8)
                        .remark("Its thread was " + Stacks.during(Load.THREAD, () -> measure(1, this::grouped)) + "."));
    }

    /** Entries per second, and the p50. */
    private double[] measure(int threads, Load.Steps steps) throws Exception {
        Load load = Load.of(threads, extent.entries(), steps);
        return new double[] {load.perSecond(), load.times().getValueAtPercentile(50)};
    }

    private Load.Step grouped(int thread) {
        Zipf which = new Zipf(town.persons().size(), thread);
        return () -> log.write(look(person(which)));
    }

    private Load.Step raw(PreparedStatement insert) throws SQLException {
        Zipf which = new Zipf(town.persons().size(), insert.hashCode());
        return () -> RawEntry.write(insert, person(which));
    }

    private DataSubjectId person(Zipf which) {
        return new DataSubjectId(town.persons().get(which.next()));
    }

    private Look look(DataSubjectId person) {
        List<UUID> records = Stream.generate(TimeId::next).limit(50).toList();
        return new Look(
                TimeId.next(),
                town.reader().agency().subject(),
                town.reader().practitioner(),
                person,
                Purpose.CARE_COORDINATION,
                "timeline",
                "",
                false,
                new Position(1, 1_000, 1_000),
                List.of(new SeenOnBasis(Basis.Kind.CONSENT, CONSENT, Grade.CONTENT, records)));
    }
}
