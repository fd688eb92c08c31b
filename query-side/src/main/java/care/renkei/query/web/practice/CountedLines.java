package care.renkei.query.web.practice;

import care.renkei.events.practice.Practice;
import care.renkei.query.practice.CaseLoad;
import care.renkei.query.practice.PracticeStatistics;
import care.renkei.query.web.Speech;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says a map of several persons in words.
 *
 * @param told of each row that is measured
 */
record CountedLines(Speech speech, Map<String, Told> told) {

    /**
     * One row.
     *
     * @param evidenced whether anybody's records evidence it
     * @param around whether agencies or the region do something for everybody that evidences it
     * @param says of how many, in words
     * @param asks what a check asks, in words; may be empty
     */
    private record Told(boolean evidenced, boolean around, String says, List<String> asks) {}

    static CountedLines of(CaseLoad load, Speech speech) {
        return new CountedLines(
                speech,
                load.practices().stream()
                        .collect(Collectors.toMap(
                                CaseLoad.OfPractice::practice,
                                row -> new Told(
                                        row.evidenced() > 0,
                                        row.around(),
                                        row.evidenced() == 0
                                                ? speech.words().say("practice.load.none")
                                                : speech.words().say("practice.load.some", row.evidenced()),
                                        row.asked() == 0
                                                ? List.of()
                                                : List.of(speech.words().say("practice.load.asks", row.asked()))))));
    }

    static CountedLines of(PracticeStatistics.OfScope scope, Speech speech) {
        return new CountedLines(
                speech,
                scope.practices().stream()
                        .collect(Collectors.toMap(
                                PracticeStatistics.OfPractice::practice,
                                row -> new Told(
                                        row.persons().count() > 0,
                                        row.around() > 0,
                                        figures(row, speech),
                                        List.of()))));
    }

    private static String figures(PracticeStatistics.OfPractice row, Speech speech) {
        String persons = row.persons().count() == 0
                ? speech.words().say("practice.region.none")
                : speech.words().say("practice.region.some", row.persons().text());
        return row.around() == 0 ? persons : speech.words().say("practice.region.around", persons, row.around());
    }

    private Dot dot(Practice practice) {
        Told row = told.get(practice.id());
        if (row == null) {
            return Dot.NOTHING;
        }
        return row.evidenced() ? Dot.FULL : row.around() ? Dot.AROUND : Dot.HOLLOW;
    }

    PracticeLine line(Practice practice) {
        Told row = told.get(practice.id());
        Dot dot = dot(practice);
        return new PracticeLine(
                practice.id(),
                practice.label().in(speech.japanese()),
                new Sections(speech).who(practice),
                dot,
                row == null ? speech.words().say("practice.notMeasured") : row.says(),
                clue(practice, dot),
                row == null ? List.of() : row.asks(),
                List.of(),
                null);
    }

    private @Nullable String clue(Practice practice, Dot dot) {
        String shownBy = practice.shownBy().in(speech.japanese());
        return switch (dot) {
            case FULL, AROUND -> null;
            case HOLLOW -> speech.words().say("practice.clue", shownBy);
            case NOTHING -> shownBy;
        };
    }
}
