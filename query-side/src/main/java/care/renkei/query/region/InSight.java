package care.renkei.query.region;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.query.region.FiguresQuestion.Figure;
import care.renkei.query.region.OfficesQuestion.Office;
import care.renkei.query.region.OpenWord.Opened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that one asker may see of the area for one question.
 *
 * @param words opened, the oldest first
 * @param figures empty for whoever does not answer for the area
 */
record InSight(
        FiscalYear year,
        Instant now,
        boolean forTheArea,
        List<Office> offices,
        List<Opened<Content>> words,
        List<Figure> figures) {

    LocalDate today() {
        return year.day(now);
    }

    /** What was said of one type, the oldest first. */
    <T extends Content> List<Opened<T>> said(Class<T> type) {
        return words.stream()
                .filter(opened -> type.isInstance(opened.said()))
                .map(opened -> new Opened<>(opened.word(), type.cast(opened.said())))
                .toList();
    }

    /** The same, of the year. */
    <T extends Content> List<Opened<T>> ofTheYear(Class<T> type) {
        return said(type).stream()
                .filter(opened -> year.has(opened.word().occurredAt()))
                .toList();
    }

    Stream<Figure> figures(Topic topic) {
        return figures.stream().filter(figure -> figure.is(topic));
    }

    /** All, in the order in which they came. */
    List<AgencyId> agencies() {
        return offices.stream()
                .sorted(Comparator.comparing(Office::since).thenComparing(Office::agency))
                .map(Office::agency)
                .toList();
    }

    LocalDate day(Opened<?> opened) {
        return year.day(opened.word().occurredAt());
    }
}
