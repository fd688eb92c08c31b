package care.renkei.benchmarks;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Verdict;
import care.renkei.query.visibility.Visibility;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.HdrHistogram.Histogram;

/**
 * P11: who may see what, with a million consents in memory; beside finding the person in a map, and beside a policy
 * engine of others that is asked the same about the same consents.
 */
final class Decisions {

    private static final int PERSONS = 100_000;

    /** Whose consents the engine holds, parsed and ready; it is spared the other files. */
    private static final int OF_THE_ENGINE = 200;

    private static final int QUESTIONS = 20_000;
    private static final int QUESTIONS_TO_THE_ENGINE = 2_000;

    private final Extent extent;
    private final Map<DataSubjectId, PersonSharing> files = HashMap.newHashMap(PERSONS);
    private final List<DataSubjectId> persons = new ArrayList<>(PERSONS);
    private final Instant now = Instant.now();
    private final SplittableRandom random = new SplittableRandom(11);
    private long open;

    Decisions(Extent extent) {
        this.extent = extent;
    }

    /** One question, made before it is timed. */
    private record Question(DataSubjectId person, Inquiry inquiry, PartFacts part) {}

    List<Figure> measure() throws Exception {
        var consents = new ManyConsents(now, random);
        for (int i = 0; i < PERSONS; i++) {
            DataSubjectId person = ManyConsents.person(i);
            persons.add(person);
            files.put(person, consents.of(person));
        }
        var engine = new CedarConsents();
        for (DataSubjectId person : persons.subList(0, OF_THE_ENGINE)) {
            engine.add(sharing(person));
        }
        agree(engine);
        Rounds rounds = Rounds.inTurns(
                extent.rounds(),
                List.of(
                        () -> nanos(questions(QUESTIONS, PERSONS), this::decide),
                        () -> nanos(questions(QUESTIONS, PERSONS), this::find),
                        () -> nanos(questions(QUESTIONS_TO_THE_ENGINE, OF_THE_ENGINE), this::decide),
                        () -> nanos(
                                questions(QUESTIONS_TO_THE_ENGINE, OF_THE_ENGINE),
                                q -> engine.shows(q.person(), q.inquiry(), q.part()))));
        return List.of(alone(rounds), beside(rounds));
    }

    private Figure alone(Rounds rounds) {
        Series p99 = rounds.of(0, 1);
        return new Figure(
                        "P11",
                        "who may see a part, over 10⁶ consents of 10⁵ persons, p99",
                        micros(p99),
                        micros(rounds.of(1, 1)) + ", finding the person in a map",
                        p99.over(rounds.of(1, 1)).toString(),
                        "p99 ≤ 20 µs",
                        p99.highest() <= 20_000)
                .remark(
                        "p50 %s (wanted 0.6 µs), the map's %s; both with the clock's own time of about 0.03 µs. Of the questions %.0f %% were answered with yes."
                                .formatted(
                                        micros(rounds.of(0, 0)),
                                        micros(rounds.of(1, 0)),
                                        100.0 * open / Math.max(1, asked)));
    }

    private static Figure beside(Rounds rounds) {
        Series ratio = rounds.of(3, 0).over(rounds.of(2, 0));
        return new Figure(
                        "P11",
                        "the same beside cedar-java, p50, the engine's time over ours",
                        micros(rounds.of(2, 0)),
                        micros(rounds.of(3, 0)) + ", cedar-java with policies parsed beforehand",
                        ratio.toString(),
                        "≥ 20",
                        ratio.lowest() >= 20)
                .remark(
                        "p99 %s and %s. The engine holds the consents of %d persons alone; its time includes the way into its library and back, as JSON."
                                .formatted(micros(rounds.of(2, 1)), micros(rounds.of(3, 1)), OF_THE_ENGINE));
    }

    private PersonSharing sharing(DataSubjectId person) {
        return Objects.requireNonNull(files.get(person), "every person has a file");
    }

    private static String micros(Series nanos) {
        return nanos.as(value -> String.format(Locale.ROOT, "%.2f µs", value / 1e3));
    }

    private long asked;

    private boolean decide(Question question) {
        PersonSharing sharing = sharing(question.person());
        boolean visible = Visibility.decide(question.inquiry(), question.part(), sharing) instanceof Verdict.Visible;
        asked++;
        open += visible ? 1 : 0;
        return visible;
    }

    private boolean find(Question question) {
        return sharing(question.person()).version() >= 0;
    }

    /** A question. */
    @FunctionalInterface
    private interface Asked {
        boolean ask(Question question);
    }

    private static double[] nanos(List<Question> questions, Asked asked) {
        var times = new Histogram(3);
        for (Question question : questions) {
            long began = System.nanoTime();
            asked.ask(question);
            times.recordValue(System.nanoTime() - began);
        }
        return new double[] {times.getValueAtPercentile(50), times.getValueAtPercentile(99)};
    }

    private List<Question> questions(int count, int among) {
        var questions = new ArrayList<Question>(count);
        for (int i = 0; i < count; i++) {
            DataSubjectId person = persons.get(random.nextInt(among));
            AgencyId agency = ManyConsents.agency(random.nextInt(ManyConsents.AGENCIES));
            int categories = 1 << random.nextInt(Category.values().length);
            questions.add(new Question(
                    person,
                    Inquiry.of(Caller.OfAgency.system(agency), Purpose.CARE_COORDINATION, now, ZoneOffset.UTC),
                    ManyConsents.part(person, categories, now)));
        }
        return questions;
    }

    /** What is compared has to be the same. */
    private void agree(CedarConsents engine) {
        for (Question question : questions(QUESTIONS_TO_THE_ENGINE, OF_THE_ENGINE)) {
            if (decide(question) != engine.shows(question.person(), question.inquiry(), question.part())) {
                throw new IllegalStateException("the engine says otherwise: " + question);
            }
        }
    }
}
