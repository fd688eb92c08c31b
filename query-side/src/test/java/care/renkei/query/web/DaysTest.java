package care.renkei.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as people say them. */
class DaysTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 4);

    private final Days japanese = new Days(TODAY, TOKYO, Locale.JAPANESE);
    private final Days english = new Days(TODAY, TOKYO, Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "2026-11-04, きょう, today",
        "2026-11-03, きのう, yesterday",
        "2026-11-02, おととい, 2 days ago",
        "2026-11-05, あした, tomorrow",
        "2026-11-06, あさって, in 2 days",
        "2026-10-27, 8日前, 8 days ago",
        "2026-11-14, 10日後, in 10 days",
        "2026-10-21, 2週間前, 2 weeks ago",
        "2026-09-15, 7週間前, 7 weeks ago",
        "2026-08-04, 3か月前, 3 months ago",
        "2024-10-04, 2年前, 2 years ago"
    })
    void are_told_by_their_distance(LocalDate day, String ja, String en) {
        assertThat(japanese.distance(day)).isEqualTo(ja);
        assertThat(english.distance(day)).isEqualTo(en);
    }

    @Test
    void name_the_year_only_where_it_is_another() {
        assertThat(japanese.day(LocalDate.of(2026, 10, 27))).isEqualTo("10月27日（火）");
        assertThat(japanese.day(LocalDate.of(2025, 10, 27))).isEqualTo("2025年10月27日（月）");
        assertThat(english.day(LocalDate.of(2025, 10, 27))).isEqualTo("Mon 27 Oct 2025");
        assertThat(japanese.month(YearMonth.of(2026, 11))).isEqualTo("11月");
    }

    @Test
    void name_every_year_in_what_is_kept() {
        assertThat(japanese.withYears().day(LocalDate.of(2026, 10, 27))).isEqualTo("2026年10月27日（火）");
        assertThat(english.withYears().day(LocalDate.of(2026, 10, 27))).isEqualTo("Tue 27 Oct 2026");
    }

    @Test
    void stand_on_the_wall_clock_of_the_place() {
        Instant evening = Instant.parse("2026-10-17T14:52:00Z");
        assertThat(japanese.dayAndTime(evening)).isEqualTo("10月17日（土）23時52分");
        assertThat(english.dayAndTime(evening)).isEqualTo("Sat 17 Oct, 23:52");
        assertThat(japanese.time(Instant.parse("2026-10-17T00:05:00Z"))).isEqualTo("9時05分");
        assertThat(japanese.time(Instant.parse("2026-10-17T00:00:00Z"))).isEqualTo("9時");
    }

    @Test
    void are_as_exact_as_what_is_known() {
        assertThat(japanese.when(new When("2026", null, When.Precision.YEAR))).isEqualTo("2026年");
        assertThat(japanese.when(new When("2026-06", null, When.Precision.MONTH)))
                .isEqualTo("6月");
        assertThat(japanese.when(new When("2026-06-01", "2026-06-03", When.Precision.DAY)))
                .isEqualTo("6月1日（月）から6月3日（水）まで");
        assertThat(japanese.whenInMonth(When.on(LocalDate.of(2026, 6, 1)))).isEqualTo("1日（月）");
    }

    @Test
    void of_a_beginning_and_an_end_are_told_once_where_they_are_the_same() {
        var visit = new When("2026-10-13T07:00:00Z", "2026-10-13T07:40:00Z", When.Precision.INSTANT);
        var night = new When("2026-10-17T14:52:00Z", "2026-10-17T15:10:00Z", When.Precision.INSTANT);
        assertThat(japanese.when(visit)).isEqualTo("10月13日（火）16時から16時40分まで");
        assertThat(english.when(visit)).isEqualTo("Tue 13 Oct, 16:00 to 16:40");
        assertThat(english.when(night)).isEqualTo("Sat 17 Oct, 23:52 to Sun 18 Oct, 00:10");
    }

    @Test
    void are_short_in_a_narrow_cell() {
        assertThat(japanese.brief(LocalDate.of(2027, 3, 31))).isEqualTo("27.3.31");
        assertThat(english.brief(LocalDate.of(2027, 3, 31))).isEqualTo("31 Mar 27");
        assertThat(english.brief(LocalDate.of(2004, 3, 31))).isEqualTo("31 Mar 04");
    }

    @Test
    void make_an_age_of_a_birthday() {
        assertThat(japanese.age(LocalDate.of(2009, 1, 15))).isEqualTo(17);
        assertThat(new Days(LocalDate.of(2027, 1, 15), TOKYO, Locale.JAPANESE).age(LocalDate.of(2009, 1, 15)))
                .isEqualTo(18);
    }
}
