package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** P1: decide, authorise, encrypt, append and commit, beside the bare statements on the same table. */
final class CommandsInProcess {

    private static final int THREADS = 8;

    private final Installation installation;
    private final Town town;
    private final Extent extent;

    CommandsInProcess(Installation installation, Town town, Extent extent) {
        this.installation = installation;
        this.town = town;
        this.extent = extent;
    }

    List<Figure> measure() throws Exception {
        List<BareAppend> bare = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            bare.add(new BareAppend(installation, town.persons(), thread));
        }
        try {
            Rounds rounds = Rounds.inTurns(
                    extent.rounds(),
                    List.of(this::throughTheDoor, () -> rate(Load.of(THREADS, extent.commands(), bare::get))));
            Series ratio = rounds.of(0).over(rounds.of(1));
            return List.of(new Figure(
                            "P1",
                            "command in process: decide, authorise, encrypt, append, commit (records, %,d persons, uniform)"
                                    .formatted(town.persons().size()),
                            rounds.of(0).as(Series::perSecond),
                            "%s, read stream + insert + commit on the same table, 8 connections"
                                    .formatted(rounds.of(1).as(Series::perSecond)),
                            ratio.toString(),
                            "≥ 0.50",
                            ratio.lowest() >= 0.5)
                    .remark(
                            "A command takes %s of processor time of its own thread, the yardstick %s; the server's and the journal's come on top of both."
                                    .formatted(
                                            rounds.of(0, 1).as(Series::millis),
                                            rounds.of(1, 1).as(Series::millis)),
                            "The eight threads were " + Stacks.during(Load.THREAD, this::throughTheDoor) + "."));
        } finally {
            for (BareAppend one : bare) {
                one.close();
            }
            installation.execute(
                    Database.STORE, "delete from store.event where source = 'yardstick'", "vacuum analyze store.event");
        }
    }

    private double[] throughTheDoor() throws Exception {
        return rate(Load.of(THREADS, extent.commands(), thread -> {
            SplittableRandom random = new SplittableRandom(thread);
            int persons = town.persons().size();
            return () -> town.writer().take(town.visit(random.nextInt(persons)));
        }));
    }

    private static double[] rate(Load load) {
        return new double[] {load.perSecond(), load.cpu()};
    }
}
