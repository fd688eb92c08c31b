package care.renkei.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Numbers from 0 on, the first far more often than the last (exponent 1.0): as files are looked at. */
final class Zipf {

    private final double[] upTo;
    private final SplittableRandom random;

    Zipf(int count, long seed) {
        upTo = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
        random = new SplittableRandom(seed);
    }

    synchronized int next() {
        int place = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return place < 0 ? -place - 1 : place;
    }
}
