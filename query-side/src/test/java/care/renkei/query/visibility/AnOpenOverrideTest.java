package care.renkei.query.visibility;

import static care.renkei.events.Category.HEALTH;
import static care.renkei.events.Category.LIFE;
import static care.renkei.query.visibility.AFile.CORE;
import static care.renkei.query.visibility.AFile.HOSPITAL;
import static care.renkei.query.visibility.AFile.KODAMA;
import static care.renkei.query.visibility.AFile.MOTHER;
import static care.renkei.query.visibility.AFile.NOW;
import static care.renkei.query.visibility.AFile.PERSON;
import static care.renkei.query.visibility.AFile.TOMOSHIBI;
import static care.renkei.query.visibility.AFile.opened;
import static care.renkei.query.visibility.AFile.staffOf;
import static care.renkei.query.visibility.ARecord.visit;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.DataSubjectId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnOpenOverrideTest {

    private static final Verdict UNDER_IT =
            new Verdict.Visible(Grade.CONTENT, List.of(new Basis.LifeSafety(AnOverride.ID)));
    private static final Verdict TO_REVIEW =
            new Verdict.Visible(Grade.STRUCTURE, List.of(new Basis.Review(AnOverride.ID)));

    private final ARecord medicine = visit().in(HEALTH);
    private final AFile file = opened().by(TOMOSHIBI, AnOverride.open().invoked());
    private final Caller hospital = staffOf(HOSPITAL);
    private final Caller coreCentre = Caller.OfAgency.system(CORE).asCoreCentre();

    @Test
    void opens_its_categories_to_the_agency_named_although_it_is_not_of_the_team() {
        assertThat(file.shows(hospital, medicine)).isEqualTo(UNDER_IT);
        assertThat(file.shows(staffOf(KODAMA), medicine)).isEqualTo(new Verdict.Denied(Reason.OUTSIDE_CONSENT));
    }

    @Test
    void must_cover_all_categories() {
        assertThat(file.shows(hospital, visit().in(HEALTH, LIFE))).isEqualTo(Verdict.ABSENT);
    }

    @Test
    void opens_the_relatives_parts_too() {
        assertThat(file.shows(hospital, medicine.about(MOTHER))).isEqualTo(UNDER_IT);
        assertThat(file.shows(hospital, medicine.about(PERSON, MOTHER))).isInstanceOf(Verdict.Visible.class);
    }

    @Test
    void beats_refusal_restriction_and_stop_of_use() {
        AConsent no = AConsent.named("no").to(HOSPITAL).about(HEALTH);
        assertThat(file.refused(no).useStopped().shows(hospital, medicine.restrictedTo(TOMOSHIBI)))
                .isEqualTo(UNDER_IT);
    }

    @Test
    void does_not_open_what_is_for_its_author_alone_or_sealed_or_was_taken_back() {
        assertThat(file.shows(hospital, medicine.forItsAuthorAlone())).isEqualTo(Verdict.ABSENT);
        assertThat(file.shows(hospital, medicine.sealedFor(CORE))).isEqualTo(Verdict.ABSENT);
        assertThat(file.shows(hospital, medicine.retracted(PartFacts.Retraction.WRONG_PERSON)))
                .isEqualTo(Verdict.ABSENT);
    }

    @Test
    void closes_by_its_time_and_when_it_is_ended() {
        assertThat(opened().by(TOMOSHIBI, AnOverride.open().until(NOW).invoked())
                        .shows(hospital, medicine))
                .isEqualTo(Verdict.ABSENT);
        assertThat(file.overrideEnded(AnOverride.ID).shows(hospital, medicine)).isEqualTo(Verdict.ABSENT);
    }

    @Test
    void shows_its_structure_to_the_core_centre_until_the_verdict() {
        assertThat(file.shows(coreCentre, medicine)).isEqualTo(TO_REVIEW);
        assertThat(file.shows(coreCentre, visit())).isEqualTo(Verdict.ABSENT);
        assertThat(file.overrideEnded(AnOverride.ID).shows(coreCentre, medicine))
                .isEqualTo(TO_REVIEW);
        assertThat(file.shows(coreCentre, medicine.recordedAt(NOW.plusSeconds(1))))
                .isEqualTo(Verdict.ABSENT);
        assertThat(file.overrideReviewed(AnOverride.ID).shows(coreCentre, medicine))
                .isEqualTo(Verdict.ABSENT);
    }

    @Test
    void shows_its_structure_to_the_reviewer_named_and_then_not_to_the_core_centre() {
        AFile named =
                opened().by(TOMOSHIBI, AnOverride.open().reviewedBy(KODAMA).invoked());
        assertThat(named.shows(staffOf(KODAMA), medicine)).isEqualTo(TO_REVIEW);
        assertThat(named.shows(coreCentre, medicine)).isEqualTo(Verdict.ABSENT);
    }

    @Test
    void is_believed_by_its_receipt_while_the_views_are_behind() {
        var receipt = new OverrideReceipt(AnOverride.ID, Set.of(HOSPITAL), PERSON, Set.of(HEALTH), NOW.plusSeconds(60));
        Inquiry behind = AFile.asks(hospital).uncertain();
        AFile unaware = opened();
        assertThat(Visibility.decide(behind, medicine.part(), unaware.sharing()))
                .isEqualTo(Verdict.ABSENT);
        assertThat(Visibility.decide(behind.with(receipt), medicine.part(), unaware.sharing()))
                .isEqualTo(UNDER_IT);
        assertThat(Visibility.decide(behind.with(receipt), visit().part(), unaware.sharing()))
                .isEqualTo(Verdict.ABSENT);
        assertThat(Visibility.decide(
                        AFile.asks(staffOf(KODAMA)).uncertain().with(receipt), medicine.part(), unaware.sharing()))
                .isEqualTo(new Verdict.Denied(Reason.NOT_CERTAIN));
        assertThat(Standing.of(behind.with(receipt), unaware.sharing())).isEqualTo(Standing.NAMED_AGENCY);
    }

    @Test
    void is_not_believed_by_a_receipt_for_another_person_or_one_that_is_over() {
        Inquiry behind = AFile.asks(hospital).uncertain();
        var another = new OverrideReceipt(
                AnOverride.ID,
                Set.of(HOSPITAL),
                new DataSubjectId("person-" + "z".repeat(26)),
                Set.of(HEALTH),
                NOW.plusSeconds(60));
        var over = new OverrideReceipt(AnOverride.ID, Set.of(HOSPITAL), PERSON, Set.of(HEALTH), NOW);

        for (OverrideReceipt receipt : List.of(another, over)) {
            assertThat(Visibility.decide(behind.with(receipt), medicine.part(), opened().sharing()))
                    .isEqualTo(Verdict.ABSENT);
            assertThat(Standing.of(behind.with(receipt), opened().sharing())).isEqualTo(Standing.NONE);
        }
    }

    @Test
    void ends_for_its_receipt_too_as_soon_as_the_end_is_known() {
        var receipt = new OverrideReceipt(AnOverride.ID, Set.of(HOSPITAL), PERSON, Set.of(HEALTH), NOW.plusSeconds(60));
        PersonSharing running = file.sharing();
        PersonSharing ended = file.overrideEnded(AnOverride.ID).sharing();

        for (Inquiry asks : List.of(AFile.asks(hospital), AFile.asks(hospital).uncertain())) {
            assertThat(Visibility.decide(asks.with(receipt), medicine.part(), running))
                    .isEqualTo(UNDER_IT);
            assertThat(Visibility.decide(asks.with(receipt), medicine.part(), ended))
                    .isEqualTo(Verdict.ABSENT);
            assertThat(Standing.of(asks.with(receipt), ended)).isEqualTo(Standing.NONE);
        }
    }
}
