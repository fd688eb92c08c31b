package care.renkei.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ADateOfBirthTest {

    @ParameterizedTest
    @CsvSource({
        "2009-01-15, 2009-01-15",
        "2009/1/15, 2009-01-15",
        "2009年1月15日, 2009-01-15",
        "２００９年１月１５日, 2009-01-15",
        "平成21年1月15日, 2009-01-15",
        "H21.1.15, 2009-01-15",
        "h21/01/15, 2009-01-15",
        "㍻21年1月15日, 2009-01-15",
        "Ｈ２１．１．１５, 2009-01-15",
        "平成31年4月30日, 2019-04-30",
        "令和元年5月1日, 2019-05-01",
        "令和1年5月1日, 2019-05-01",
        "R8-6-28, 2026-06-28",
        "昭和64年1月7日, 1989-01-07",
        "平成元年1月8日, 1989-01-08",
        "昭和元年12月25日, 1926-12-25",
        "大正15年12月24日, 1926-12-24",
        "大正元年7月30日, 1912-07-30",
        "明治45年7月29日, 1912-07-29",
        "平成12年2月29日, 2000-02-29"
    })
    void is_understood_as_people_write_it(String written, LocalDate day) {
        assertThat(BirthDate.parse(written).date()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平成40年1月1日",
                "令和元年4月30日",
                "平成31年5月1日",
                "昭和64年1月8日",
                "昭和元年12月24日",
                "平成0年1月1日",
                "平成21年13月1日",
                "平成21年2月29日",
                "2009-02-30",
                "明治5年1月1日",
                "21年1月15日",
                "慶応3年1月1日",
                "2009年",
                ""
            })
    void that_never_was_or_could_be_two_is_refused_without_being_repeated(String written) {
        assertThatThrownBy(() -> BirthDate.parse(written))
                .isInstanceOf(DateTimeException.class)
                .message()
                .doesNotContain("21")
                .doesNotContain("平成");
    }
}
