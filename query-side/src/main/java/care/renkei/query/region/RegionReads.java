package care.renkei.query.region;

import care.renkei.events.Content;
import care.renkei.events.EventCatalogue;
import care.renkei.events.Purpose;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.reading.Answers;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.record.PartsOpened;
import care.renkei.query.region.FreshQuestion.Heard;
import care.renkei.query.region.OpenWord.Opened;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.Verdict;
import care.renkei.query.visibility.Visibility;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks for the area in one snapshot, decides word by word, and opens what may be seen. */
public final class RegionReads {

    private final Snapshot views;
    private final Permissions permissions;
    private final KeyRing keys;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * @param clock only settles which year is meant where none is named
     * @param zone where days begin
     */
    public RegionReads(Snapshot views, Permissions permissions, KeyRing keys, Clock clock, ZoneId zone) {
        this.views = views;
        this.permissions = permissions;
        this.keys = keys;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What is asked for.
     *
     * @param lasting types of which all is asked for
     * @param ofTheYear types of which the year and the one before it are
     * @param places whether the places of offices are
     * @param figures whether what files add up to is, for whoever may have that
     */
    record Wanted(
            Caller caller,
            Purpose purpose,
            @Nullable Integer year,
            Set<String> lasting,
            Set<String> ofTheYear,
            boolean places,
            boolean figures) {}

    record Read(boolean fresh, Instant freshAt, InSight area) {}

    Read of(Wanted wanted) {
        FiscalYear year = wanted.year() == null
                ? FiscalYear.of(clock.instant().atZone(zone).toLocalDate(), zone)
                : new FiscalYear(wanted.year(), zone);
        if (!(wanted.caller() instanceof Caller.OfAgency asker)) {
            return nothing(year);
        }
        var wall = permissions.wall(asker.viewer(), asker, null);
        var admission = permissions.of(asker.viewer(), asker, wanted.purpose(), null);
        var heard = new FreshQuestion();
        var offices = new OfficesQuestion();
        var lasting = new WordsQuestion.Lasting(wanted.lasting());
        var ofTheYear = new WordsQuestion.Between(wanted.ofTheYear(), year.fromTheYearBefore(), year.until());
        var places = new WordsQuestion.OfPlaces();
        var figures = new FiguresQuestion(wanted.figures() ? asker.agency() : null, year.year());
        try {
            Answers answers = views.ask(wall, admission, heard, offices, lasting, ofTheYear, places, figures);
            Inquiry inquiry = answers.of(admission).inquiry();
            if (!(inquiry.caller() instanceof Caller.OfAgency)) {
                return nothing(year);
            }
            Heard at = answers.of(heard);
            boolean fresh = at.fresh() && inquiry.certain();
            var words = new ArrayList<>(answers.of(lasting));
            words.addAll(answers.of(ofTheYear));
            if (wanted.places()) {
                words.addAll(answers.of(places));
            }
            boolean forTheArea = answers.of(offices).stream()
                    .anyMatch(office -> office.agency().equals(asker.agency()) && office.forTheArea());
            return new Read(
                    fresh,
                    at.at(),
                    new InSight(
                            year,
                            at.now(),
                            forTheArea,
                            answers.of(offices),
                            opened(words.stream()
                                    .filter(word -> fresh || word.source().equals(asker.agency()))
                                    .filter(word ->
                                            Visibility.decideOpen(inquiry, word.asPart()) instanceof Verdict.Visible)
                                    .toList()),
                            fresh ? answers.of(figures) : List.of()));
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private static Read nothing(FiscalYear year) {
        return new Read(true, Instant.EPOCH, new InSight(year, Instant.EPOCH, false, List.of(), List.of(), List.of()));
    }

    /** Each opened, or what its facts alone say where its key is gone. */
    private List<Opened<Content>> opened(List<OpenWord> words) {
        PartsOpened opened = PartsOpened.of(keys, words);
        var all = new ArrayList<Opened<Content>>();
        for (OpenWord word : words) {
            Class<? extends Content> type =
                    EventCatalogue.standard().get(word.type()).content();
            all.add(new Opened<>(word, opened.read(word, type)));
        }
        return all;
    }
}
