package care.renkei.command.benefit;

import static care.renkei.command.testing.People.TORU;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.Sent.a;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.benefit.BenefitAppealed;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitEnded;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.benefit.CertificationSurveyHeld;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfterADecisionTest {

    private final Specification<Application> application = new Specification<>(new BenefitDecider());

    private Specification<Application> decided() {
        return application.given(
                a(BenefitRequested.class),
                a(CertificationSurveyHeld.class).by(TOWN),
                a(BenefitDecided.class).by(TOWN));
    }

    @Test
    void it_may_be_appealed_by_who_could_apply() {
        decided().when(a(BenefitAppealed.class)).accepted();
        application
                .when(a(BenefitAppealed.class).with("appellant", new Grantor(TORU, GrantorCapacity.CURATOR)))
                .refused(CommonRefusal.GrantorWithoutPower.class);
        application.when(a(BenefitAppealed.class).with("grounds", " ")).refused(CommonRefusal.ReasonMissing.class);
    }

    @Test
    void the_appeal_goes_to_the_prefecture() {
        decided().when(a(BenefitAppealed.class).with("to", TOWN)).refused(BenefitRefusal.NotThePrefecture.class);
        application.when(a(BenefitAppealed.class).with("to", null)).accepted();
    }

    @Test
    void nothing_is_appealed_before() {
        application
                .given(a(BenefitRequested.class))
                .when(a(BenefitAppealed.class))
                .refused(BenefitRefusal.NotDecided.class);
    }

    @Test
    void the_appeal_has_three_months_from_the_day_after_it_was_told() {
        // told on 25 June: until 25 September
        decided().when(a(BenefitAppealed.class).after(Duration.ofDays(97))).accepted();
        Sent late = a(BenefitAppealed.class).after(Duration.ofDays(1));
        application.when(late).refused(BenefitRefusal.AppealTooLate.class);
        application.when(late.with("lateBecause", " ")).refused(BenefitRefusal.AppealTooLate.class);
        application.when(late.with("lateBecause", "入院していた。")).accepted();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-25, 2026-09-25",
        // the first day is the first of March: three whole months
        "2027-02-28, 2027-05-31",
        // no 30th of February: the month ends it
        "2026-11-29, 2027-03-01",
        // a Saturday: the Monday after
        "2026-06-26, 2026-09-28",
        // offices rest from 29 December to 3 January
        "2026-09-29, 2027-01-04"
    })
    void the_last_day_is_counted_by_the_calendar(LocalDate told, LocalDate last) {
        LocalDate from = LocalDate.of(2026, 7, 1);
        assertThat(new Application.Granted(false, from, from.plusYears(1), told).lastDayToAppeal())
                .isEqualTo(last);
    }

    @Test
    void the_municipality_ends_it_once_and_it_can_still_be_appealed() {
        decided().when(a(BenefitEnded.class)).refused(BenefitRefusal.NotTheMunicipality.class);
        application
                .when(a(BenefitEnded.class).by(TOWN).with("on", LocalDate.of(2026, 6, 1)))
                .refused(CommonRefusal.EndsBeforeItBegins.class);
        application
                .given(a(BenefitEnded.class).by(TOWN))
                .when(a(BenefitEnded.class).by(TOWN))
                .refused(BenefitRefusal.ApplicationOver.class);
        application.when(a(BenefitAppealed.class)).accepted();
    }
}
