package care.renkei.query.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.Words;
import care.renkei.events.advice.AdviceOnSheet;
import care.renkei.events.person.PersonRegistered;
import care.renkei.query.advice.Given;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Caller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** To whom the form is offered that answers a piece of advice. */
class WhoseAnswerTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final AgencyId CORE = new AgencyId("core");

    private final DataSubjectId person = EventLog.person();

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private Given onARecordOfTomoshibi() {
        VIEWS.tell(Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)));
        TimelineEntry record = VIEWS.timeline
                .page(TimelineRequest.newest(person, TOMOSHIBI, Purpose.CARE_COORDINATION))
                .entries()
                .getFirst();
        return new Given(AdviceOnSheet.NO_LEISURE, record);
    }

    private static Given ofSeveralTogether() {
        return new Given(AdviceOnSheet.NO_LEISURE, null);
    }

    @Test
    void who_serves_the_person_answers_whatever_is_advised() {
        var team = new Answering(true, CORE);
        assertThat(team.to(ofSeveralTogether())).isTrue();
        assertThat(team.to(onARecordOfTomoshibi())).isTrue();
    }

    @Test
    void who_is_outside_answers_for_what_it_told_itself() {
        assertThat(new Answering(false, TOMOSHIBI.agency()).to(onARecordOfTomoshibi()))
                .isTrue();
        assertThat(new Answering(false, CORE).to(onARecordOfTomoshibi())).isFalse();
        assertThat(new Answering(false, CORE).to(ofSeveralTogether())).isFalse();
    }

    @Test
    void who_acts_for_no_agency_answers_nothing() {
        var person = new Answering(false, null);
        assertThat(person.to(onARecordOfTomoshibi())).isFalse();
        assertThat(person.to(ofSeveralTogether())).isFalse();
    }
}
