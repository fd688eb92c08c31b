package care.renkei.command.handover;

import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.SIGNAL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.Course;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.HandoverPrepared.ClosedIssue;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreparingTest {

    private final Specification<Handover> handover = new Specification<>(new HandoverDecider());

    static Around with(ThingId issue, AgencyId owner) {
        return Around.mizuki()
                .course(new Course(
                        List.of(), null, List.of(), List.of(), List.of(new Course.OpenIssue(issue, owner)), List.of()));
    }

    @Test
    void says_what_is_open_to_another_agency_once() {
        handover.when(a(HandoverPrepared.class)).advised();
        handover.when(a(HandoverPrepared.class)).refused(HandoverRefusal.AlreadyPrepared.class);
    }

    @Test
    void has_a_receiver() {
        handover.when(a(HandoverPrepared.class).with("to", TOMOSHIBI)).refused(HandoverRefusal.HandoverToItself.class);
        handover.when(a(HandoverPrepared.class).with("to", NOBODY)).refused(CommonRefusal.UnknownAgency.class);
    }

    @Test
    void says_why_nothing_is_open() {
        Sent nothing = a(HandoverPrepared.class).with("openIssues", List.of());
        handover.when(nothing).refused(HandoverRefusal.OpenIssuesNotSaid.class);
        handover.when(nothing.with("whyNothingOpen", "どれも片づいた。")).accepted();
    }

    @Test
    void carries_over_only_what_is_with_the_giver() {
        Sent carrying = a(HandoverPrepared.class).with("stillOpen", List.of(thing("issue", 7)));
        handover.when(carrying).refused(HandoverRefusal.IssueNotInTheLedger.class);
        handover.knowing(with(thing("issue", 7), KODAMA))
                .when(carrying)
                .refused(HandoverRefusal.IssueNotInTheLedger.class);
        handover.knowing(with(thing("issue", 7), TOMOSHIBI)).when(carrying).accepted();
    }

    @Test
    void closes_only_what_is_with_the_giver() {
        Sent closing = a(HandoverPrepared.class)
                .with("closedIssues", List.of(new ClosedIssue(thing("issue", 7), Words.of("できるようになった。"))));
        handover.when(closing).refused(HandoverRefusal.IssueNotInTheLedger.class);
        handover.knowing(with(thing("issue", 7), TOMOSHIBI)).when(closing).accepted();
    }

    @Test
    void names_each_issue_once() {
        handover.knowing(with(thing("issue", 7), TOMOSHIBI))
                .when(a(HandoverPrepared.class)
                        .with("stillOpen", List.of(thing("issue", 7)))
                        .with("closedIssues", List.of(new ClosedIssue(thing("issue", 7), Words.of("できた。")))))
                .refused(HandoverRefusal.IssueNamedTwice.class);
    }

    @Test
    void tells_what_was_learned() {
        handover.when(a(HandoverPrepared.class).with("story", null)).advised("TRN-06");
    }

    @Test
    void is_not_for_agencies_outside() {
        handover.when(a(HandoverPrepared.class).by(SIGNAL)).refused(CommonRefusal.PersonNotAvailable.class);
    }
}
