package care.renkei.events.wording;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the weights of runs come from: the labelled lines for development, gone through in a fixed order, a fixed number
 * of times (multinomial logistic regression by stochastic gradient descent). Nothing in it is by chance, so the same lines
 * give the same weights on every machine.
 */
final class Weighing {

    /** A run that fewer lines share says more of these than of others to come. */
    private static final int LEAST_LINES = 3;

    private static final int ROUNDS = 40;

    private static final double SLOWING = 0.1;

    /** How much of a weight is forgotten each time, so that no run is trusted too far. */
    private static final double FORGOTTEN = 0.0003;

    private record Sentence(int side, Set<String> runs) {}

    private final Map<String, double[]> weights = new TreeMap<>();

    private Weighing() {}

    /** The file as it has to be: each run with what it adds to each side, in hundredths. */
    static String of(List<Labelled> lines) {
        var weighing = new Weighing();
        var sentences = lines.stream()
                .filter(line -> line.use().isLearned())
                .sorted(Comparator.comparingInt(Weighing::turn))
                .flatMap(Weighing::sentences)
                .toList();
        weighing.know(sentences);
        for (int round = 0; round < ROUNDS; round++) {
            double step = 1 / (1 + SLOWING * round);
            sentences.forEach(sentence -> weighing.learn(sentence, step));
        }
        return weighing.text();
    }

    /** Mixed, and the same each time: what comes last counts most, and lines were written in series. */
    private static int turn(Labelled line) {
        return line.last().hashCode();
    }

    /** Of several sentences that are not the person's own, it is not known which has it from which. */
    private static Stream<Sentence> sentences(Labelled line) {
        int side = side(line);
        List<String> sentences = Plain.sentences(line.last());
        return sentences.size() == 1 || line.label().equals("ok")
                ? sentences.stream().map(text -> new Sentence(side, Weighed.runs(text)))
                : Stream.empty();
    }

    private void know(List<Sentence> sentences) {
        var lines = new HashMap<String, Integer>();
        sentences.forEach(sentence -> sentence.runs().forEach(run -> lines.merge(run, 1, Integer::sum)));
        lines.forEach((run, count) -> {
            if (count >= LEAST_LINES) {
                weights.put(run, new double[Weighed.SIDES]);
            }
        });
    }

    private void learn(Sentence sentence, double step) {
        List<double[]> known = sentence.runs().stream()
                .map(weights::get)
                .filter(Objects::nonNull)
                .toList();
        double[] sums = new double[Weighed.SIDES];
        known.forEach(run -> IntStream.range(0, sums.length).forEach(side -> sums[side] += run[side]));
        double[] shares = Weighed.shares(sums, known.size());
        double scale = 1 / Math.sqrt(known.size());
        int meant = sentence.side();
        for (double[] run : known) {
            for (int side = 0; side < sums.length; side++) {
                double missing = (side == meant ? 1 : 0) - shares[side];
                run[side] += step * (scale * missing - FORGOTTEN * run[side]);
            }
        }
    }

    private static int side(Labelled line) {
        return switch (line.label()) {
            case "ok", "before" -> Weighed.OWN;
            case "voice" -> Weighed.OTHERS;
            case "supporter" -> Weighed.SUPPORTER;
            case "only" -> Weighed.MEANS;
            default -> throw new IllegalArgumentException(line.label());
        };
    }

    private String text() {
        return weights.entrySet().stream()
                .map(run -> run.getKey() + "\t" + inHundredths(run.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String inHundredths(double[] of) {
        return IntStream.range(0, of.length)
                .mapToObj(side -> Long.toString(Math.round(of[side] / Weighed.HUNDREDTH)))
                .collect(Collectors.joining("\t"));
    }
}
