package care.renkei.query.web.region;

import care.renkei.events.community.TrainingHeld.TrainingLevel;
import care.renkei.query.region.Learning;
import care.renkei.query.web.Speech;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is learned together and worked from, in words. */
public record LearningLines(
        List<String> levels,
        List<Row> coverage,
        List<Office> offices,
        List<Training> trainings,
        List<Guideline> guidelines,
        List<Form> forms,
        List<Opening> openings) {

    /** One age, its trainings level by level. */
    public record Row(String age, List<Integer> cells) {}

    /** @param abuse when it took part in a training on abuse; null where it has not this year */
    public record Office(
            Named agency, String trainings, @Nullable String abuse) {}

    /** One training. */
    public record Training(
            String when, String level, @Nullable String theme, boolean abuse, String by) {}

    /** A guideline with who has read it. */
    public record Guideline(
            @Nullable String title,
            String version,
            @Nullable String summary,
            String read,
            @Nullable String notYet) {}

    /** A form and its newest version. */
    public record Form(
            String form, String version, @Nullable String change, String by) {}

    /** An office that opened, with what it was given. */
    public record Opening(
            Named office,
            String when,
            String given,
            @Nullable String missing) {}

    static LearningLines of(Learning learning, Speech speech) {
        var levels = List.of(TrainingLevel.values());
        return new LearningLines(
                levels.stream().map(level -> speech.book().code(level)).toList(),
                learning.coverage().entrySet().stream()
                        .map(row -> new Row(
                                speech.book().code(row.getKey()),
                                levels.stream()
                                        .map(level -> row.getValue().getOrDefault(level, 0))
                                        .toList()))
                        .toList(),
                learning.offices().stream()
                        .map(office -> office(office, speech))
                        .toList(),
                learning.trainings().stream()
                        .map(training -> training(training, speech))
                        .toList(),
                learning.guidelines().stream()
                        .map(guideline -> guideline(guideline, speech))
                        .toList(),
                learning.forms().stream().map(form -> form(form, speech)).toList(),
                learning.onboarding().stream()
                        .map(opening -> opening(opening, speech))
                        .toList());
    }

    private static Office office(Learning.Office office, Speech speech) {
        String trainings = Arrays.stream(TrainingLevel.values())
                .filter(level -> office.trainings().containsKey(level))
                .map(level -> speech.words()
                        .say(
                                "region.training.times",
                                speech.book().code(level),
                                Objects.requireNonNull(office.trainings().get(level))))
                .collect(Collectors.joining(comma(speech)));
        return new Office(
                Named.of(office.agency(), speech),
                trainings.isEmpty() ? speech.words().say("region.training.none") : trainings,
                office.abusePrevention() == null ? null : speech.days().day(office.abusePrevention()));
    }

    private static Training training(Learning.Training training, Speech speech) {
        return new Training(
                speech.days().day(training.on()),
                speech.book().code(training.level()),
                training.theme(),
                training.abusePrevention(),
                speech.directory().name(training.by()));
    }

    private static Guideline guideline(Learning.Guideline guideline, Speech speech) {
        String readers = guideline.readers().entrySet().stream()
                .map(read -> reader(read, speech))
                .collect(Collectors.joining(comma(speech)));
        return new Guideline(
                guideline.title(),
                speech.words()
                        .say(
                                "region.version",
                                guideline.version(),
                                speech.days().day(guideline.on())),
                guideline.summary(),
                readers.isEmpty() ? speech.words().say("region.guideline.nobody") : readers,
                guideline.notYet().isEmpty() ? null : names(guideline.notYet(), speech));
    }

    private static String reader(Map.Entry<care.renkei.events.AgencyId, Integer> read, Speech speech) {
        return speech.words().say("region.guideline.readers", speech.directory().name(read.getKey()), read.getValue());
    }

    private static Form form(Learning.Form form, Speech speech) {
        Learning.Version newest = form.versions().getFirst();
        return new Form(
                speech.book().code(form.form()),
                speech.words()
                        .say("region.version", newest.version(), speech.days().day(newest.validFrom())),
                newest.change(),
                names(newest.proposedBy(), speech));
    }

    private static Opening opening(Learning.Onboarding opening, Speech speech) {
        String missing = codes(opening.missing(), speech);
        return new Opening(
                Named.of(opening.office(), speech),
                speech.days().day(opening.on()),
                codes(opening.given(), speech),
                missing.isEmpty() ? null : missing);
    }

    private static String codes(Collection<? extends Enum<?>> codes, Speech speech) {
        return codes.stream().map(code -> speech.book().code(code)).collect(Collectors.joining(comma(speech)));
    }

    private static String names(Collection<care.renkei.events.AgencyId> agencies, Speech speech) {
        return agencies.stream()
                .map(agency -> speech.directory().name(agency))
                .collect(Collectors.joining(comma(speech)));
    }

    private static String comma(Speech speech) {
        return speech.japanese() ? "、" : ", ";
    }
}
