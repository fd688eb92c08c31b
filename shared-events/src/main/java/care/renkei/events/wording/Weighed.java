package care.renkei.events.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * How much a sentence is like those of the labelled lines for development, by the short runs of characters that it is
 * made of. Where no rule shows who does it, the words do: which verbs, things and endings stand in what staff write down
 * of their work, and which in what people say of their life (decision 0094).
 *
 * @param own 0 to 1: how far it reads as the person's own
 * @param supporter 0 to 1: how far it reads as work of whoever supports; what is left to 1 is of others, or means
 */
record Weighed(double own, double supporter) {

    /** What a run can speak for; in this order the sides stand in the file. */
    static final int OWN = 0;

    static final int OTHERS = 1;
    static final int SUPPORTER = 2;
    static final int MEANS = 3;
    static final int SIDES = 4;

    /** Longer runs were tried and told no more. */
    private static final int LONGEST_RUN = 2;

    /** Weights stand in the file as whole hundredths. */
    static final double HUNDREDTH = 0.01;

    private static final Map<String, int[]> WEIGHTS = read();

    static Weighed of(String sentence) {
        double[] sums = new double[SIDES];
        var runs = runs(sentence).stream()
                .map(WEIGHTS::get)
                .filter(Objects::nonNull)
                .toList();
        for (int[] weights : runs) {
            for (int side = 0; side < sums.length; side++) {
                sums[side] += HUNDREDTH * weights[side];
            }
        }
        double[] shares = shares(sums, runs.size());
        return new Weighed(shares[OWN], shares[SUPPORTER]);
    }

    /** Every run up to the longest once, the empty one and both edges of the sentence among them. */
    static TreeSet<String> runs(String sentence) {
        String edged = "^" + sentence + "$";
        var runs = new TreeSet<String>();
        for (int length = 0; length <= LONGEST_RUN; length++) {
            for (int i = 0; i + length <= edged.length(); i++) {
                runs.add(edged.substring(i, i + length));
            }
        }
        return runs;
    }

    /** Shares that add up to 1 (softmax); a long sentence must not be surer than a short one, so the sums are scaled. */
    static double[] shares(double[] sums, int runs) {
        double scale = 1 / Math.sqrt(runs);
        double[] shares = new double[sums.length];
        double all = 0;
        for (int side = 0; side < sums.length; side++) {
            shares[side] = StrictMath.exp(scale * sums[side]);
            all += shares[side];
        }
        for (int side = 0; side < sums.length; side++) {
            shares[side] /= all;
        }
        return shares;
    }

    private static Map<String, int[]> read() {
        var weights = new HashMap<String, int[]>();
        try (InputStream in = Objects.requireNonNull(Weighed.class.getResourceAsStream("weights.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] fields = line.split("\t", -1);
                int[] of = new int[SIDES];
                for (int side = 0; side < of.length; side++) {
                    of[side] = Integer.parseInt(fields[side + 1]);
                }
                weights.put(fields[0], of);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(weights);
    }
}
