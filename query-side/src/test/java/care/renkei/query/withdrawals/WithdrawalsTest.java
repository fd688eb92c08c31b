package care.renkei.query.withdrawals;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import care.renkei.events.sharing.WithdrawalAcknowledged;
import care.renkei.events.sharing.WithdrawalNotified;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.visibility.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who has to acknowledge, and who has not. */
class WithdrawalsTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency SCHOOL = VIEWS.agency("school", AgencyKind.SCHOOL);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.CHILD_DAY_PROVIDER);
    private static final Withdrawals WITHDRAWALS =
            new Withdrawals(VIEWS.views, new SharingPermissions(ViewsAtHand.TOKYO), VIEWS.reads, ViewsAtHand.TOKYO);
    private static final ThingId CONSENT = new ThingId("consent-aaaaaaaaaaaaaaaaaaaaaaaaaa");

    private final DataSubjectId person = EventLog.person();
    private final UUID ended = UUID.randomUUID();

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private static WithdrawalList of(Caller caller) {
        return WITHDRAWALS.of(caller, Purpose.CARE_COORDINATION);
    }

    private Told notified(String agency) {
        return Told.of(person, new WithdrawalNotified(ended, CONSENT, new AgencyId(agency)));
    }

    private Told acknowledged(String agency) {
        return Told.of(
                        person,
                        new WithdrawalAcknowledged(ended, CONSENT, WithdrawalAcknowledged.Holdings.RETURNED, null))
                .by(agency);
    }

    @Test
    void wait_for_who_was_told_until_each_has_acknowledged() throws Exception {
        VIEWS.tell(notified("school"), notified("kodama"));

        assertThat(of(SCHOOL).toAcknowledge())
                .filteredOn(waiting -> waiting.person().equals(person))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.ended()).isEqualTo(ended);
                    assertThat(waiting.consent()).isEqualTo(CONSENT);
                    assertThat(waiting.dueOn())
                            .isEqualTo(LocalDate.now(ViewsAtHand.TOKYO).plusDays(14));
                    assertThat(waiting.overdue()).isFalse();
                });
        assertThat(of(SCHOOL).waitingFor()).as("it recorded none").isEmpty();
        assertThat(of(TOMOSHIBI).waitingFor())
                .filteredOn(waiting -> waiting.person().equals(person))
                .extracting(WithdrawalList.Waiting::agency)
                .containsExactlyInAnyOrder(SCHOOL.agency(), KODAMA.agency());
        assertThat(VIEWS.accessLog.looksOf(person, Instant.now().plusSeconds(60), 10))
                .anyMatch(look -> look.asked().equals("withdrawals"));

        VIEWS.tell(acknowledged("school"));

        assertThat(of(SCHOOL).toAcknowledge())
                .noneMatch(waiting -> waiting.person().equals(person));
        assertThat(of(TOMOSHIBI).waitingFor())
                .filteredOn(waiting -> waiting.person().equals(person))
                .extracting(WithdrawalList.Waiting::agency)
                .containsExactly(KODAMA.agency());
    }

    @Test
    void are_settled_also_where_notice_and_answer_arrive_together() {
        VIEWS.tell(notified("school"), acknowledged("school"));
        assertThat(of(SCHOOL).toAcknowledge())
                .noneMatch(waiting -> waiting.person().equals(person));
    }

    @Test
    void are_nobodys_who_is_no_agency_or_not_enrolled_there() {
        VIEWS.tell(notified("school"));
        assertThat(of(new Caller.Individual(person)).toAcknowledge()).isEmpty();
        var nobody = Caller.OfAgency.practitioner(SCHOOL.agency(), new DataSubjectId("practitioner-school-gone"));
        assertThat(of(nobody).toAcknowledge()).isEmpty();
        assertThat(of(Caller.OfAgency.system(SCHOOL.agency())).toAcknowledge()).isNotEmpty();
    }
}
