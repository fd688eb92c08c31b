package care.renkei.query.web.practice;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.practice.Practice;
import care.renkei.query.practice.PracticeMap;
import care.renkei.query.web.Speech;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says the map of one person in words. */
final class PersonLines {

    private final Speech speech;
    private final Map<String, PracticeMap.Row> rows;

    PersonLines(PracticeMap map, Speech speech) {
        this.speech = speech;
        rows = map.practices().stream().collect(Collectors.toMap(PracticeMap.Row::practice, Function.identity()));
    }

    private Dot dot(Practice practice) {
        return switch (row(practice).state()) {
            case EVIDENCED -> Dot.FULL;
            case AROUND -> Dot.AROUND;
            case OPEN -> Dot.HOLLOW;
            case NOT_MEASURED -> Dot.NOTHING;
        };
    }

    PracticeLine line(Practice practice) {
        PracticeMap.Row row = row(practice);
        boolean japanese = speech.japanese();
        return new PracticeLine(
                practice.id(),
                practice.label().in(japanese),
                new Sections(speech).who(practice),
                dot(practice),
                says(row),
                clue(practice, row),
                row.missing().stream()
                        .map(missing -> japanese ? missing.ja() : missing.en())
                        .toList(),
                evidence(row),
                row.more() ? speech.words().say("practice.more") : null);
    }

    private PracticeMap.Row row(Practice practice) {
        return Objects.requireNonNull(rows.get(practice.id()), "a row of the catalogue");
    }

    private String says(PracticeMap.Row row) {
        return switch (row.state()) {
            case EVIDENCED ->
                speech.words()
                        .say(
                                "practice.evidenced",
                                speech.days().day(row.evidence().getFirst().occurredAt()));
            case AROUND -> speech.words().say("practice.around");
            case OPEN -> speech.words().say("practice.open");
            case NOT_MEASURED -> speech.words().say("practice.notMeasured");
        };
    }

    private @Nullable String clue(Practice practice, PracticeMap.Row row) {
        String shownBy = practice.shownBy().in(speech.japanese());
        return switch (row.state()) {
            case EVIDENCED, AROUND -> null;
            case OPEN -> speech.words().say("practice.clue", shownBy);
            case NOT_MEASURED -> shownBy;
        };
    }

    private List<PracticeLine.Evidence> evidence(PracticeMap.Row row) {
        return Stream.concat(
                        row.evidence().stream()
                                .map(one -> evidence(one, one.event().toString())),
                        row.around().stream().map(one -> evidence(one, null)))
                .toList();
    }

    private PracticeLine.Evidence evidence(PracticeMap.Evidence one, @Nullable String record) {
        return new PracticeLine.Evidence(
                record,
                speech.days().day(one.occurredAt()),
                title(one.type()),
                speech.directory().mark(one.source()),
                speech.directory().name(one.source()),
                one.imported());
    }

    private String title(String type) {
        EventDescription known = EventCatalogue.standard().find(type);
        return known == null
                ? speech.words().say("practice.record")
                : speech.japanese() ? known.titleJa() : known.titleEn();
    }
}
