package care.renkei.query.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.HandoverWithdrawn;
import care.renkei.events.handover.OpenIssueSettled;
import care.renkei.events.person.PersonRegistered;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.person.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which forms are offered to whom as a handover goes on. */
class FollowingAHandoverTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency GIVER = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final AgencyId RECEIVER = new AgencyId("hamabe");

    private final DataSubjectId person = EventLog.person();
    private final ThingId handover = new ThingId("handover-" + person.value());

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @BeforeEach
    void prepared() {
        tell(new PersonRegistered(null, Words.of("本人"), null, null, null, null, null));
        tell(new HandoverPrepared(
                handover,
                RECEIVER,
                HandoverPrepared.WhyHandover.MOVED,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Words.of("どれも片づいた。"),
                null,
                null,
                null,
                null,
                null));
    }

    private void tell(Content content) {
        VIEWS.tell(Told.of(person, content));
    }

    private void offer() {
        tell(new HandoverOffered(
                handover, RECEIVER, true, true, LegalBasis.INTERNAL_USE, List.of(), null, null, null, null));
    }

    /** By the giver's eyes, who sees all of it. */
    private List<Class<? extends Content>> formsOf(AgencyId agency) {
        List<Shown> shown = Shown.of(VIEWS.timeline
                .page(TimelineRequest.newest(person, GIVER, Purpose.CARE_COORDINATION))
                .entries());
        HandoverInSight soFar = HandoverInSight.of(handover.text(), shown);
        return Stream.<Class<? extends Content>>of(
                        HandoverOffered.class,
                        HandoverAccepted.class,
                        HandoverDeclined.class,
                        HandoverWithdrawn.class,
                        OpenIssueSettled.class)
                .filter(type -> soFar.mayBeFollowedBy(type, agency))
                .toList();
    }

    @Test
    void what_is_prepared_is_offered_or_taken_back_by_the_giver() {
        assertThat(formsOf(GIVER.agency()))
                .containsExactly(HandoverOffered.class, HandoverWithdrawn.class, OpenIssueSettled.class);
        assertThat(formsOf(RECEIVER)).containsExactly(OpenIssueSettled.class);
    }

    @Test
    void what_is_offered_is_answered_by_the_receiver_or_taken_back_by_the_giver() {
        offer();
        assertThat(formsOf(GIVER.agency())).containsExactly(HandoverWithdrawn.class, OpenIssueSettled.class);
        assertThat(formsOf(RECEIVER))
                .containsExactly(HandoverAccepted.class, HandoverDeclined.class, OpenIssueSettled.class);
    }

    @Test
    void what_has_been_answered_is_not_taken_back() {
        offer();
        tell(new HandoverAccepted(handover, List.of(), LocalDate.parse("2026-07-01"), true, null));
        assertThat(formsOf(GIVER.agency())).containsExactly(OpenIssueSettled.class);
    }

    @Test
    void what_was_taken_back_leaves_only_what_is_open() {
        offer();
        tell(new HandoverWithdrawn(handover, Words.of("本人が残ると決めた。")));
        assertThat(formsOf(GIVER.agency())).containsExactly(OpenIssueSettled.class);
        assertThat(formsOf(RECEIVER)).containsExactly(OpenIssueSettled.class);
    }
}
