package care.renkei.events.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "令和8年6月28日, 2026-06-28",
        "令和８年６月２８日, 2026-06-28",
        "㋿8年6月28日, 2026-06-28",
        "R8.6.28, 2026-06-28",
        "r.8/06/28, 2026-06-28",
        "令和元年5月1日, 2019-05-01",
        "R元.5.1, 2019-05-01",
        "平成31年4月30日, 2019-04-30",
        "H21.1.15, 2009-01-15",
        "昭和64年1月7日, 1989-01-07",
        "昭和 63 年 2 月 29 日, 1988-02-29",
        "大正15年12月24日, 1926-12-24",
        "2026年6月28日, 2026-06-28",
        "西暦2026年6月28日, 2026-06-28",
        "2026/6/28, 2026-06-28",
        "2026.06.28, 2026-06-28"
    })
    void is_understood_in_either_calendar(String written, LocalDate day) {
        assertThat(WrittenDate.day(written)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平成31年5月1日",
                "令和元年4月30日",
                "昭和64年1月8日",
                "令和8年2月30日",
                "令和0年1月1日",
                "令和8年13月1日",
                "2026年2月29日",
                "2026-6-28",
                "8年6月28日",
                "8.6.28",
                "6月28日",
                "令和8年6月",
                "慶応3年1月1日",
                "令和2026年6月28日",
                "きのう",
                ""
            })
    void is_none_where_there_was_no_such_day(String written) {
        assertThat(WrittenDate.day(written)).isNull();
    }

    @Test
    void may_be_a_month_or_a_year() {
        assertThat(WrittenDate.month("令和8年6月")).isEqualTo(YearMonth.of(2026, 6));
        assertThat(WrittenDate.month("平成元年1月")).isEqualTo(YearMonth.of(1989, 1));
        assertThat(WrittenDate.month("昭和64年1月")).isEqualTo(YearMonth.of(1989, 1));
        assertThat(WrittenDate.month("平成31年5月")).isNull();
        assertThat(WrittenDate.month("2026年6月")).isEqualTo(YearMonth.of(2026, 6));
        assertThat(WrittenDate.year("令和8年")).isEqualTo(Year.of(2026));
        assertThat(WrittenDate.year("昭和64年")).isEqualTo(Year.of(1989));
        assertThat(WrittenDate.year("昭和65年")).isNull();
    }

    @Test
    void agrees_with_the_calendar_of_the_platform_on_every_day_of_three_eras() {
        DateTimeFormatter asWritten = DateTimeFormatter.ofPattern("GGGGy年M月d日", Locale.JAPANESE);
        for (LocalDate day = LocalDate.of(1926, 12, 25); day.getYear() < 2030; day = day.plusDays(1)) {
            assertThat(WrittenDate.day(JapaneseDate.from(day).format(asWritten)))
                    .isEqualTo(day);
        }
    }
}
