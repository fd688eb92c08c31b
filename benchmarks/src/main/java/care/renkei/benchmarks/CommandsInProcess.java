package care.renkei.benchmarks;

import care.renkei.command.door.Door;
import care.renkei.command.door.Outcome;
import care.renkei.command.door.Result;
import care.renkei.command.door.Sender;
import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.UUID;

/** P1: decide, authorise, encrypt, append and commit, beside the bare statements on the same table. */
final class CommandsInProcess {

    private static final int THREADS = 8;
    private static final byte[] PAYLOAD = new byte[900];
    private static final byte[] DIGEST = new byte[36];

    private final Town town;

    CommandsInProcess(Town town) {
        this.town = town;
    }

    Figure measure(int rounds, Duration each) throws Exception {
        Rounds measured = Rounds.inTurns(
                rounds,
                () -> Load.perSecond(THREADS, each, this::throughTheDoor),
                () -> Load.perSecond(THREADS, each, this::bareStatements));
        return new Figure(
                "P1",
                "command in process: decide, authorise, encrypt, append, commit (records, 500 persons)",
                measured.rateOfOurs(),
                measured.rateOfYardstick(),
                measured.ratio(),
                "≥ 0.50 of read stream + insert + commit, 8 connections",
                measured.lowest() >= 0.5,
                "");
    }

    private Load.Step throughTheDoor(int thread) {
        Door door = town.door();
        Sender sender = new Sender(town.agency(), null);
        SplittableRandom random = new SplittableRandom(thread);
        return () -> {
            Result result = door.take(town.visit(random.nextInt(town.persons().size())), sender);
            if (result.outcome() != Outcome.ACCEPTED) {
                throw new IllegalStateException("not accepted: " + result.outcome());
            }
        };
    }

    private Load.Step bareStatements(int thread) throws SQLException {
        Connection connection = town.services().postgres().connect(Database.STORE, Role.COMMAND);
        connection.setAutoCommit(false);
        SplittableRandom random = new SplittableRandom(thread);
        PreparedStatement read = connection.prepareStatement(
                "select sequence, payload from store.event where stream_id = ? order by sequence");
        PreparedStatement insert = connection.prepareStatement("""
                insert into store.event (event_id, stream_id, sequence, stream_type, event_type, person_id,
                    partition_key, source, ce_id, ordinal, practitioner, occurred_at, digest, payload, metadata)
                values (?, ?, 0, 'Yardstick', 'yardstick', ?, ?, 'yardstick', ?, 0, null, now(), ?, ?, ''::bytea)""");
        return () -> {
            UUID id = UUID.randomUUID();
            String stream = "yardstick:" + id;
            read.setString(1, stream);
            try (ResultSet rows = read.executeQuery()) {
                rows.next();
            }
            String person = town.persons().get(random.nextInt(town.persons().size()));
            insert.setObject(1, id);
            insert.setString(2, stream);
            insert.setString(3, person);
            insert.setString(4, person);
            insert.setString(5, stream);
            insert.setBytes(6, DIGEST);
            insert.setBytes(7, PAYLOAD);
            insert.executeUpdate();
            connection.commit();
        };
    }
}
