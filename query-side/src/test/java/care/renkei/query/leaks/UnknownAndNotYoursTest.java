package care.renkei.query.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Purpose;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.fixture.Proof;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A person who does not exist and one whom the asker may not know of: the same answer byte for byte, and in full also
 * after times that no test of their distribution tells apart.
 */
@Tag("proof")
class UnknownAndNotYoursTest {

    private static final long SEED = 20_260_702;
    private static final int FEW = 40;
    private static final int MANY = 10_000;
    private static final int WARM_UP = 1_000;

    /** Refusals wait, so that several may wait at once. */
    private static final int AT_ONCE = 8;

    /** Two samples as different as this come from one distribution once in a hundred times (Kolmogorov, Smirnov). */
    private static final double ONE_IN_A_HUNDRED = 1.628;

    private static final long REFUSED_AFTER = Duration.ofMillis(50).toNanos();

    private static final Asker STRANGER = Asker.ofAgencies().stream()
            .filter(asker -> asker.name().equals("yoso one"))
            .findFirst()
            .orElseThrow();

    private static final Map<String, String> HEADERS =
            Map.of("Renkei-Purpose", Purpose.CARE_COORDINATION.code(), "Accept", "application/json");

    private static RunningQuerySide side;
    private static ToldFile file;
    private static String nothing;

    @BeforeAll
    static void tell() {
        Instant now = Instant.now();
        side = new RunningQuerySide(ToldFile.noonAt(now), Map.of());
        var events = new ArrayList<WireEvent>(Agencies.told(side.keys()));
        int index = 0;
        do {
            file = new ToldFile(SEED + index, index, now, side.keys());
            index++;
        } while (file.knows(STRANGER, Purpose.CARE_COORDINATION));
        events.addAll(file.events());
        side.tell(events);
        nothing = side.get(STRANGER, "/api/persons/person-" + "b".repeat(25) + "a/timeline", HEADERS)
                .body();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "network", "sharing", "sharing/audit", "looks"})
    void look_alike(String view) throws Exception {
        int many = Proof.inFull() ? MANY : FEW;
        double[] unknown = new double[many];
        double[] notYours = new double[many];
        var next = new AtomicInteger(Proof.inFull() ? -WARM_UP : 0);
        try (var askers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var asker : IntStream.range(0, AT_ONCE)
                    .mapToObj(n -> askers.submit(() -> ask(view, new Random(SEED + n), next, unknown, notYours)))
                    .toList()) {
                asker.get();
            }
        }
        double apart = apart(unknown, notYours);
        double limit = limit(many);
        if (Proof.inFull()) {
            System.out.printf(
                    "[proof] unknown and not yours, %s: %,d times each, %.4f apart, limit %.4f%n",
                    view, many, apart, limit);
            assertThat(apart).isLessThan(limit);
        }
    }

    /** One pair after the other, those below zero to warm up. */
    private static void ask(String view, Random random, AtomicInteger next, double[] unknown, double[] notYours) {
        for (int i = next.getAndIncrement(); i < unknown.length; i = next.getAndIncrement()) {
            // In a random order, so that nothing that happens on the machine falls on one of the two alone.
            boolean first = random.nextBoolean();
            double one = took(view, first ? unknown(random) : notYours());
            double other = took(view, first ? notYours() : unknown(random));
            if (i >= 0) {
                unknown[i] = first ? one : other;
                notYours[i] = first ? other : one;
            }
        }
    }

    /** A comparison that cannot fail proves nothing: twice as slow in one case of ten is seen. */
    @Test
    void would_be_told_apart_if_one_took_longer() {
        var random = new Random(SEED);
        double[] one = random.doubles(MANY, 1, 2).toArray();
        double[] same = random.doubles(MANY, 1, 2).toArray();
        double[] slower = Arrays.stream(same)
                .map(time -> time * (random.nextInt(10) == 0 ? 2 : 1))
                .toArray();

        assertThat(apart(one, same)).isLessThan(limit(MANY));
        assertThat(apart(one, slower)).isGreaterThan(limit(MANY));
    }

    private static double limit(int many) {
        return ONE_IN_A_HUNDRED * Math.sqrt(2.0 / many);
    }

    private static String notYours() {
        return file.person().text();
    }

    private static String unknown(Random random) {
        var id = new StringBuilder("person-");
        for (int i = 0; i < 26; i++) {
            id.append("abcdefghijklmnopqrstuvwxyz234567".charAt(random.nextInt(i == 25 ? 16 : 32)));
        }
        return id.toString();
    }

    /** Nanoseconds; the answer is the one that everybody gets of nobody. */
    private static double took(String view, String person) {
        long began = System.nanoTime();
        RunningQuerySide.Answer answer = side.get(STRANGER, "/api/persons/" + person + "/" + view, HEADERS);
        long took = System.nanoTime() - began;
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().replace(person, "PERSON")).isEqualTo(nothing);
        assertThat(took).as("held back, whoever was awake before").isGreaterThanOrEqualTo(REFUSED_AFTER);
        return took;
    }

    /** The largest distance between the two distribution functions. */
    private static double apart(double[] one, double[] other) {
        double[] a = one.clone();
        double[] b = other.clone();
        Arrays.sort(a);
        Arrays.sort(b);
        double most = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] <= b[j]) {
                i++;
            } else {
                j++;
            }
            most = Math.max(most, Math.abs((double) i / a.length - (double) j / b.length));
        }
        return most;
    }
}
