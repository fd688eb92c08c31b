package care.renkei.query.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Answers;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Which forms lead on from a record. */
class WhatFollowsTest {

    private static List<String> after(String eventName) {
        return Follows.of(Objects.requireNonNull(Offered.named(eventName))).stream()
                .map(follow -> follow.type().eventName() + "?" + follow.field())
                .toList();
    }

    @Test
    void a_question_is_followed_by_its_answer() {
        assertThat(after("service.concern-raised")).contains("service.concern-answered?concern");
        assertThat(after("service.complaint-received")).contains("service.complaint-answered?complaint");
        assertThat(after("service.support-requested")).contains("service.support-answered?request");
        assertThat(after("contact.inquiry-made")).contains("contact.inquiry-answered?inquiry");
    }

    @Test
    void there_is_no_answer_that_follows_nothing() {
        List<EventDescription> answers = EventCatalogue.standard().types().stream()
                .filter(type -> Answers.class.isAssignableFrom(type.content()))
                .toList();
        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(EventCatalogue.standard().types())
                        .anySatisfy(type -> assertThat(Follows.of(type))
                                .anyMatch(follow -> follow.type().equals(answer) && follow.thing() == null)));
    }

    @Test
    void what_was_brought_into_being_is_followed_by_what_speaks_of_it() {
        assertThat(after("handover.handover-prepared"))
                .contains("handover.handover-offered?handover", "handover.handover-withdrawn?handover");
        assertThat(after("handover.handover-offered"))
                .contains(
                        "handover.handover-accepted?handover",
                        "handover.handover-declined?handover",
                        "handover.handover-withdrawn?handover");
        assertThat(after("plan.plan-drafted")).contains("plan.plan-consented?plan", "plan.monitoring-reported?plan");
    }

    @Test
    void a_role_is_given_an_owner_or_ended() {
        assertThat(after("team.role-assigned")).contains("team.role-assigned?fills", "team.role-ended?role");
    }

    @Test
    void a_record_is_put_right_or_taken_back_and_a_decision_is_not() {
        assertThat(after("contact.home-visit-made"))
                .contains("record.record-corrected?record", "record.record-retracted?record");
        assertThat(after("handover.handover-prepared")).noneMatch(name -> name.startsWith("record."));
        assertThat(after("record.record-corrected")).noneMatch(name -> name.startsWith("record."));
    }
}
