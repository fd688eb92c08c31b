package care.renkei.query.notice;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.telling.Matter;
import care.renkei.events.telling.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Comes up on Monday 2 November 2026. */
class AMatterThatWaitsTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate SINCE = LocalDate.parse("2026-11-02");

    private static @Nullable Reached reached(Matter matter, @Nullable LocalDate due, LocalDate today) {
        Instant since = SINCE.atTime(22, 30).atZone(TOKYO).toInstant();
        return new Waiting(matter, new UUID(1, 1), since, due, Set.of(), false, null).reached(today, TOKYO);
    }

    private static String says(@Nullable Reached reached) {
        return reached == null ? "nothing" : reached.step() + " " + reached.day();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, AT_ONCE 2026-11-02",
        "2026-11-07, AT_ONCE 2026-11-02",
        "2026-11-08, BEFORE 2026-11-08",
        "2026-11-09, ON_THE_DAY 2026-11-09",
        "2026-11-10, OVERDUE 2026-11-10",
        "2026-11-20, OVERDUE 2026-11-20"
    })
    void as_a_review_is_told_at_once_then_around_its_day_then_daily(LocalDate today, String step) {
        assertThat(says(reached(Matter.REVIEW, LocalDate.parse("2026-11-09"), today)))
                .isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-07, nothing",
        "2026-11-08, BEFORE 2026-11-08",
        "2026-11-09, ON_THE_DAY 2026-11-09",
        "2026-11-10, OVERDUE 2026-11-10"
    })
    void as_an_informing_is_told_around_its_day(LocalDate today, String step) {
        assertThat(says(reached(Matter.INFORMING, LocalDate.parse("2026-11-09"), today)))
                .isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, AT_ONCE 2026-11-02",
        "2026-11-04, AT_ONCE 2026-11-02",
        "2026-11-05, AGAIN 2026-11-05",
        "2026-11-09, AGAIN 2026-11-09",
        "2026-11-15, AGAIN 2026-11-09",
        "2026-11-16, AGAIN 2026-11-16",
        "2027-11-02, AGAIN 2027-11-01"
    })
    void as_a_withdrawal_is_told_again_after_three_and_seven_days_and_weekly(LocalDate today, String step) {
        assertThat(says(reached(Matter.WITHDRAWAL, null, today))).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, nothing",
        "2027-03-01, BEFORE 2027-03-01",
        "2027-03-23, BEFORE 2027-03-01",
        "2027-03-24, BEFORE 2027-03-24",
        "2027-03-31, BEFORE 2027-03-24",
        "2027-04-01, nothing"
    })
    void as_a_consent_is_told_thirty_and_seven_days_before_its_end(LocalDate today, String step) {
        assertThat(says(reached(Matter.CONSENT_ENDING, LocalDate.parse("2027-03-31"), today)))
                .isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, nothing",
        "2026-12-01, BEFORE 2026-12-01",
        "2027-05-02, BEFORE 2027-05-02",
        "2027-06-01, ON_THE_DAY 2027-06-01",
        "2027-07-01, AGAIN 2027-07-01",
        "2027-08-29, AGAIN 2027-07-31",
        "2027-08-30, nothing"
    })
    void as_a_power_that_ends_is_told_half_a_year_before(LocalDate today, String step) {
        assertThat(says(reached(Matter.POWER_ENDING, LocalDate.parse("2027-06-01"), today)))
                .isEqualTo(step);
    }

    @Test
    void as_an_override_is_told_once() {
        assertThat(says(reached(Matter.OVERRIDE_INVOKED, null, SINCE))).isEqualTo("AT_ONCE 2026-11-02");
        assertThat(says(reached(Matter.OVERRIDE_INVOKED, null, SINCE.plusDays(40))))
                .isEqualTo("AT_ONCE 2026-11-02");
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    void never_goes_back_a_step_and_never_tells_of_a_day_to_come(Matter matter) {
        Random random = new Random(20261102);
        for (int i = 0; i < 2_000; i++) {
            LocalDate due =
                    switch (matter) {
                        case OVERRIDE_INVOKED, WITHDRAWAL, POWER_BEGUN -> null;
                        case REVIEW, INFORMING, CONSENT_ENDING, POWER_ENDING -> SINCE.plusDays(random.nextInt(400));
                    };
            LocalDate today = SINCE.plusDays(random.nextInt(600));
            Reached now = reached(matter, due, today);
            Reached next = reached(matter, due, today.plusDays(1));
            if (now != null) {
                assertThat(now.day()).isBeforeOrEqualTo(today);
                assertThat(next == null || !next.day().isBefore(now.day())).isTrue();
                assertThat(now.step() != Step.OVERDUE || (due != null && today.isAfter(due)))
                        .isTrue();
            }
        }
    }
}
