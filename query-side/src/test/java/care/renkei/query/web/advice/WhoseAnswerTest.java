package care.renkei.query.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.advice.AdviceOnHandovers;
import care.renkei.events.advice.AdviceOnSheet;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverDeclined.DeclinedIssue;
import care.renkei.events.person.PersonRegistered;
import care.renkei.query.advice.AdviceInFiles;
import care.renkei.query.advice.AdviceInSight;
import care.renkei.query.advice.Given;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.TwoFiles;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Standing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private Answering answering(Standing standing, boolean municipality, @Nullable AgencyId own) {
        var none = new AdviceInSight(List.of(), List.of());
        return new Answering(new AdviceInFiles(person, Map.of(person, standing), Set.of(), none), municipality, own);
    }

    @Test
    void who_serves_the_person_answers_whatever_is_advised() {
        for (Answering serving :
                List.of(answering(Standing.TEAM, false, CORE), answering(Standing.NAMED_AGENCY, true, CORE))) {
            assertThat(serving.to(ofSeveralTogether())).isTrue();
            assertThat(serving.to(onARecordOfTomoshibi())).isTrue();
        }
    }

    @Test
    void who_is_outside_answers_for_what_it_told_itself() {
        assertThat(answering(Standing.NAMED_AGENCY, false, TOMOSHIBI.agency()).to(onARecordOfTomoshibi()))
                .isTrue();
        assertThat(answering(Standing.NAMED_AGENCY, false, CORE).to(onARecordOfTomoshibi()))
                .isFalse();
        assertThat(answering(Standing.NAMED_AGENCY, false, CORE).to(ofSeveralTogether()))
                .isFalse();
    }

    /** What it said no to is not its own to go on with (decision record 0086). */
    @Test
    void who_declined_a_handover_in_part_does_not_answer_what_is_advised_on_its_no() {
        var nights = new DeclinedIssue(new ThingId("issue-" + "a".repeat(26)), Words.of("夜は開いていない。"));
        VIEWS.tell(Told.of(
                person, new HandoverDeclined(new ThingId("handover-" + "a".repeat(26)), false, List.of(nights), null)));
        VIEWS.tell(Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)));
        TimelineEntry no =
                VIEWS
                        .timeline
                        .page(TimelineRequest.newest(person, TOMOSHIBI, Purpose.CARE_COORDINATION))
                        .entries()
                        .stream()
                        .filter(entry -> entry.type().contains("handover-declined"))
                        .findFirst()
                        .orElseThrow();

        var advised = new Given(AdviceOnHandovers.ANSWER_THE_REST, no);
        assertThat(answering(Standing.NAMED_AGENCY, false, TOMOSHIBI.agency()).to(advised))
                .isFalse();
        assertThat(answering(Standing.TEAM, false, TOMOSHIBI.agency()).to(advised))
                .isTrue();
    }

    @Test
    void who_acts_for_no_agency_answers_nothing() {
        Answering person = answering(Standing.PERSON, false, null);
        assertThat(person.to(onARecordOfTomoshibi())).isFalse();
        assertThat(person.to(ofSeveralTogether())).isFalse();
    }

    @Test
    void who_is_of_the_team_of_one_file_answers_in_that_file() {
        TwoFiles files = new TwoFiles(VIEWS).linked();
        files.agreed(files.there, "tomoshibi", Category.values());
        TimelineEntry there = VIEWS
                .timeline
                .page(TimelineRequest.newest(files.here, TOMOSHIBI, Purpose.CARE_COORDINATION))
                .entries()
                .stream()
                .filter(entry ->
                        files.there.equals(entry.file()) && entry.source().equals(new AgencyId("kodama")))
                .findFirst()
                .orElseThrow();
        var standings = Map.of(files.here, Standing.TEAM, files.there, Standing.NAMED_AGENCY);
        var found = new AdviceInFiles(files.here, standings, Set.of(), new AdviceInSight(List.of(), List.of()));
        var answering = new Answering(found, false, TOMOSHIBI.agency());

        assertThat(answering.to(ofSeveralTogether())).isTrue();
        assertThat(answering.to(new Given(AdviceOnSheet.NO_LEISURE, there))).isFalse();
    }
}
