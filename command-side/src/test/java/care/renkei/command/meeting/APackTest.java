package care.renkei.command.meeting;

import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.TORU;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.People.record;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Digest;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.InvitationAnswered;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.meeting.MeetingPackIssued.LeftOut;
import care.renkei.events.meeting.MeetingPackIssued.ShownItem;
import care.renkei.events.meeting.MeetingPackIssued.ShownTo;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class APackTest {

    private static final List<ShownItem> ITEMS = List.of(ShownItem.of(record(1), 0, null));

    private final Specification<Meeting> meeting = new Specification<>(new MeetingDecider());

    private Specification<Meeting> called() {
        return meeting.given(a(CaseMeetingScheduled.class));
    }

    private static Sent packFor(DataSubjectId... parties) {
        return a(MeetingPackIssued.class)
                .with("items", ITEMS)
                .with(
                        "parties",
                        Arrays.stream(parties)
                                .map(party -> new ShownTo(
                                        party, MeetingPackIssued.digestFor(thing("meeting", 1), party, ITEMS)))
                                .toList());
    }

    @Test
    void is_issued_by_who_called_the_meeting_and_names_who_did_it() {
        called().when(a(MeetingPackIssued.class).by(SCHOOL)).refused(MeetingRefusal.NotTheConvener.class);
        meeting.when(a(MeetingPackIssued.class).by(TOMOSHIBI, null)).refused(CommonRefusal.PractitionerMissing.class);
        meeting.when(a(MeetingPackIssued.class)).advised();
    }

    @Test
    void is_issued_again_when_the_table_changes() {
        called().given(a(MeetingPackIssued.class))
                .when(packFor(SCHOOL.subject()))
                .accepted();
    }

    @Test
    void is_for_a_meeting_that_was_called() {
        meeting.when(a(MeetingPackIssued.class)).refused(MeetingRefusal.MeetingNotScheduled.class);
    }

    @Test
    void is_issued_before_or_in_the_meeting() {
        called().when(a(MeetingPackIssued.class).after(Duration.ofDays(14)))
                .refused(MeetingRefusal.PackAfterTheMeeting.class);
        meeting.given(a(CaseMeetingHeld.class))
                .when(a(MeetingPackIssued.class))
                .refused(MeetingRefusal.PackAfterTheMeeting.class);
    }

    @Test
    void is_for_those_who_were_invited() {
        called().when(packFor(TOMOSHIBI.subject(), SCHOOL.subject(), KAORI)).accepted();
        meeting.when(packFor(TOMOSHIBI.subject(), TOWN.subject())).refused(MeetingRefusal.PackForOthers.class);
    }

    @Test
    void is_not_for_relatives_whom_nobody_invited() {
        meeting.given(a(CaseMeetingScheduled.class).with("familyInvited", false).with("people", Set.of(KAORI)))
                .when(packFor(TORU))
                .refused(MeetingRefusal.PackForOthers.class);
        meeting.when(packFor(KAORI)).accepted();
    }

    @Test
    void is_not_for_those_who_do_not_come() {
        called().given(a(InvitationAnswered.class)
                        .with("answer", "DOES_NOT_COME")
                        .with("reason", "運動会の日だから。"))
                .when(packFor(SCHOOL.subject()))
                .refused(MeetingRefusal.PackForOthers.class);
        meeting.given(a(InvitationAnswered.class))
                .when(packFor(SCHOOL.subject()))
                .accepted();
    }

    @Test
    void names_a_party_once_and_counts_for_its_parties_alone() {
        called().when(packFor(SCHOOL.subject(), SCHOOL.subject())).refused(MeetingRefusal.PackForOthers.class);
        meeting.when(packFor(SCHOOL.subject()).with("leftOut", List.of(new LeftOut(TOWN.subject(), 3))))
                .refused(MeetingRefusal.PackForOthers.class);
    }

    @Test
    void is_its_issuers_alone_to_read() {
        called().when(a(MeetingPackIssued.class).open()).refused(MeetingRefusal.PackNotRestricted.class);
    }

    @Test
    void has_digests_that_follow_from_what_was_shown() {
        called().when(packFor(SCHOOL.subject()).with("items", List.of(ShownItem.of(record(2), 0, Digest.of(new byte[] {1
                })))))
                .refused(MeetingRefusal.PackDigestsDisagree.class);
    }
}
