package care.renkei.query.visibility;

import static care.renkei.query.visibility.AFile.HOSPITAL;
import static care.renkei.query.visibility.AFile.SIGNAL;
import static care.renkei.query.visibility.AFile.TODAY;
import static care.renkei.query.visibility.AFile.TOMOSHIBI;
import static care.renkei.query.visibility.AFile.opened;
import static care.renkei.query.visibility.AFile.staffOf;
import static care.renkei.query.visibility.ARecord.visit;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.LegalBasis;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverDeclined.DeclinedIssue;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverWithdrawn;
import care.renkei.events.stored.EventJson;
import care.renkei.events.team.AgencyInvited;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A handover that was put before the hospital, and what the hospital is to the person by it. */
class AnOfferTest {

    private static final ThingId HANDOVER = AConsent.id("handover", "one");
    private static final ThingId ANOTHER = AConsent.id("handover", "two");

    private final AConsent life = AConsent.named("life").to(HOSPITAL);

    private static AFile offered() {
        return offered(opened(), HANDOVER);
    }

    private static AFile offered(AFile file, ThingId handover) {
        return file.by(
                TOMOSHIBI,
                new HandoverOffered(
                        handover, HOSPITAL, true, true, LegalBasis.INTERNAL_USE, List.of(), null, null, null, null));
    }

    private static AFile takenBack(AFile file) {
        return file.by(TOMOSHIBI, new HandoverWithdrawn(HANDOVER, Words.of("ほかに決まった。")));
    }

    private static AFile declined(AFile file, AgencyId by) {
        return file.by(by, new HandoverDeclined(HANDOVER, true, List.of(), Words.of("空きがない。")));
    }

    private static AFile declinedInPart(AFile file) {
        var nights = new DeclinedIssue(AConsent.id("issue", "nights"), Words.of("夜は開いていない。"));
        return file.by(HOSPITAL, new HandoverDeclined(HANDOVER, false, List.of(nights), null));
    }

    private static AFile accepted(AFile file) {
        return file.by(HOSPITAL, new HandoverAccepted(HANDOVER, List.of(), TODAY, true, null));
    }

    private static Standing standing(AFile file) {
        return Standing.of(AFile.asks(staffOf(HOSPITAL)), file.sharing());
    }

    private static void isUnknown(AFile file) {
        assertThat(standing(file)).isEqualTo(Standing.NONE);
        assertThat(file.sharing().named()).doesNotContain(WallViewer.of(HOSPITAL.subject()));
        assertThat(file.sharing().mayName(HOSPITAL.subject())).isFalse();
    }

    private static void isKnown(AFile file) {
        assertThat(standing(file)).isEqualTo(Standing.NAMED_AGENCY);
        assertThat(file.sharing().mayName(HOSPITAL.subject())).isTrue();
    }

    @Test
    void lets_the_receiver_know_of_the_person_and_opens_nothing() {
        isUnknown(opened());
        isKnown(offered());
        assertThat(offered().shows(staffOf(HOSPITAL), visit())).isEqualTo(Verdict.ABSENT);
    }

    @Test
    void that_is_taken_back_lets_it_know_of_nobody() {
        isUnknown(takenBack(offered()));
    }

    @Test
    void that_is_declined_as_a_whole_lets_it_know_of_nobody() {
        isUnknown(declined(offered(), HOSPITAL));
    }

    @Test
    void that_is_declined_in_part_still_waits_until_all_of_it_is() {
        isKnown(declinedInPart(offered()));
        isUnknown(declined(declinedInPart(offered()), HOSPITAL));
    }

    @Test
    void that_is_accepted_makes_the_receiver_one_of_the_file() {
        isKnown(accepted(offered()));
        assertThat(accepted(offered()).sharing().offers()).isEmpty();
        isKnown(accepted(offered()).joined(HOSPITAL, TeamRole.MEDICAL).left(HOSPITAL));
    }

    @Test
    void is_ended_by_its_receiver_and_for_itself_alone() {
        isKnown(declined(offered(), SIGNAL));
        isKnown(takenBack(offered(offered(), ANOTHER)));
        isKnown(declined(offered(offered(), ANOTHER), HOSPITAL));
    }

    @Test
    void that_ended_takes_nothing_from_whoever_knows_otherwise() {
        isKnown(takenBack(offered().by(TOMOSHIBI, new AgencyInvited(HOSPITAL, TeamRole.MEDICAL, true, null))));
        isKnown(declined(offered().given(life), HOSPITAL));
        assertThat(standing(takenBack(offered().joined(HOSPITAL, TeamRole.MEDICAL))))
                .isEqualTo(Standing.TEAM);
        isUnknown(declined(offered().given(life), HOSPITAL).withdrawn("life"));
    }

    @Test
    void that_is_made_again_lets_it_know_again() {
        isKnown(offered(takenBack(offered()), ANOTHER));
        isKnown(offered(declined(offered(), HOSPITAL), ANOTHER));
    }

    @Test
    void ends_when_its_receiver_leaves_the_team() {
        assertThat(offered()
                        .joined(HOSPITAL, TeamRole.MEDICAL)
                        .left(HOSPITAL)
                        .sharing()
                        .offers())
                .isEmpty();
    }

    @Test
    void shows_the_receiver_its_own_no_as_long_as_it_may_know_of_the_person() {
        ARecord no = visit().by(HOSPITAL);
        assertThat(declinedInPart(offered()).shows(staffOf(HOSPITAL), no)).isInstanceOf(Verdict.Visible.class);
        assertThat(declined(offered(), HOSPITAL).shows(staffOf(HOSPITAL), no)).isEqualTo(Verdict.ABSENT);
        assertThat(declined(offered().given(life), HOSPITAL).shows(staffOf(HOSPITAL), no))
                .isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void is_none_in_a_state_that_was_written_before_offers_were_held_apart() {
        String now = new String(EventJson.write(offered().folded()), StandardCharsets.UTF_8);
        String then = now.replaceFirst(",\"offers\":\\[[^]]*]", "");
        assertThat(then).isNotEqualTo(now).doesNotContain("offers");
        PersonSharing read = EventJson.read(then.getBytes(StandardCharsets.UTF_8), PersonSharing.class);
        assertThat(read.offers()).isEmpty();
        assertThat(read.team()).isEqualTo(offered().folded().team());
    }
}
