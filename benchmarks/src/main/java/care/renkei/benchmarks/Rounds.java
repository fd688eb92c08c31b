package care.renkei.benchmarks;

import java.util.List;
import org.HdrHistogram.Histogram;

/** Several things measured in turns, A B C C B A A …, so that a machine that slows down slows all of them. */
@SuppressWarnings("ArrayRecordComponent") // measured once, never compared
record Rounds(double[][][] values) {

    /** Measures once and gives one or more figures: rates, or times. */
    @FunctionalInterface
    interface Measurement {
        double[] once() throws Exception;
    }

    /** After one round that does not count, in which code gets compiled and pages get read. */
    static Rounds inTurns(int rounds, List<Measurement> things) throws Exception {
        return inTurns(rounds, things, List.of());
    }

    /** @param gathered over the rounds by the things themselves, and emptied of that first round */
    static Rounds inTurns(int rounds, List<Measurement> things, List<Histogram> gathered) throws Exception {
        for (Measurement thing : things) {
            thing.once();
        }
        gathered.forEach(Histogram::reset);
        return cold(rounds, things);
    }

    /** Without that round: where one takes so long that its beginning does not matter. */
    static Rounds cold(int rounds, List<Measurement> things) throws Exception {
        double[][][] values = new double[things.size()][rounds][];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < things.size(); i++) {
                int thing = round % 2 == 0 ? i : things.size() - 1 - i;
                values[thing][round] = things.get(thing).once();
            }
        }
        return new Rounds(values);
    }

    /** The figure of this number, of the thing of that number. */
    Series of(int thing, int figure) {
        double[][] rounds = values[thing];
        double[] series = new double[rounds.length];
        for (int round = 0; round < series.length; round++) {
            series[round] = rounds[round][figure];
        }
        return new Series(series);
    }

    Series of(int thing) {
        return of(thing, 0);
    }
}
