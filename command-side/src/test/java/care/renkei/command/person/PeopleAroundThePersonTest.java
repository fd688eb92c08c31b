package care.renkei.command.person;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.KEN;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.SOMEBODY_ELSES_AUNT;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.person.CommunicationSupportSet;
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.LifeStageEntered;
import care.renkei.events.person.LifeStageEntered.LifeStage;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipAssessed;
import care.renkei.events.person.RelationshipEnded;
import care.renkei.events.person.RelationshipRecorded;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleAroundThePersonTest {

    private final Specification<PersonState> person = new Specification<>(new PersonDecider())
            .given(a(PersonRegistered.class).creating(MIZUKI));

    private static Sent stage(LifeStage stage, LocalDate from) {
        return a(LifeStageEntered.class).with("stage", stage).with("from", from);
    }

    @Test
    void are_brought_in_by_a_tie() {
        person.when(a(RelationshipRecorded.class)
                        .with("party", SOMEBODY_ELSES_AUNT)
                        .about(SOMEBODY_ELSES_AUNT)
                        .creating(SOMEBODY_ELSES_AUNT))
                .accepted();
    }

    @Test
    void are_not_taken_from_another_file() {
        person.when(a(RelationshipRecorded.class).with("party", SOMEBODY_ELSES_AUNT))
                .refused(CommonRefusal.SubjectOutsideTheFile.class);
    }

    @Test
    void are_one_at_a_time() {
        person.when(a(RelationshipRecorded.class).with("agency", SCHOOL)).refused(PersonRefusal.TieNeedsOneParty.class);
        person.when(a(RelationshipAssessed.class).with("party", null)).refused(PersonRefusal.TieNeedsOneParty.class);
        person.when(a(RelationshipEnded.class).with("agency", SCHOOL)).refused(PersonRefusal.TieNeedsOneParty.class);
    }

    @Test
    void may_have_a_name_only() {
        person.when(a(RelationshipRecorded.class).with("party", null).with("name", "小野さん"))
                .accepted();
    }

    @Test
    void are_let_go_once() {
        person.when(a(RelationshipEnded.class)).refused(PersonRefusal.TieNotKnown.class);
        person.given(a(RelationshipRecorded.class), a(RelationshipEnded.class))
                .when(a(RelationshipEnded.class))
                .refused(PersonRefusal.TieNotKnown.class);
    }

    @Test
    void may_be_agencies() {
        person.given(a(RelationshipRecorded.class).with("party", null).with("agency", HAMABE))
                .when(a(RelationshipEnded.class).with("party", null).with("agency", HAMABE))
                .accepted();
    }

    @Test
    void are_drawn_together_with_the_person() {
        person.when(a(GenogramDrawn.class)).advised();
        person.when(a(GenogramDrawn.class).with("version", 2).with("withPerson", false))
                .advised("ASM-29");
    }

    @Test
    void are_joined_by_lines_only_where_they_are_drawn() {
        var edge = new GenogramDrawn.Edge(KEN, MIZUKI, GenogramDrawn.GenogramLine.PARENT_OF);
        person.when(a(GenogramDrawn.class).with("edges", List.of(edge))).refused(PersonRefusal.LineToNobody.class);
    }

    @Test
    void are_drawn_anew_with_a_higher_version() {
        person.given(a(GenogramDrawn.class).with("version", 3))
                .when(a(GenogramDrawn.class).with("version", 3))
                .refused(PersonRefusal.DrawingNotNewer.class);
    }

    @Test
    void on_the_map_are_more_than_agencies() {
        person.when(a(EcomapUpdated.class)).advised();
        person.when(a(EcomapUpdated.class)
                        .with("ties", List.of(new EcomapUpdated.EcomapTie(null, SCHOOL, 2, false, true))))
                .advised("PLN-13");
    }

    @Test
    void see_stages_of_life_follow_each_other() {
        person.given(stage(LifeStage.UPPER_SECONDARY, LocalDate.of(2024, 4, 1)))
                .when(stage(LifeStage.YOUNG_ADULT, LocalDate.of(2023, 4, 1)))
                .refused(PersonRefusal.LifeStagesOutOfOrder.class);
        person.when(stage(LifeStage.PRIMARY_SCHOOL, LocalDate.of(2025, 4, 1)))
                .refused(PersonRefusal.LifeStagesOutOfOrder.class);
        person.given(stage(LifeStage.PRIMARY_SCHOOL, LocalDate.of(2015, 4, 1)))
                .when(stage(LifeStage.YOUNG_ADULT, LocalDate.of(2027, 4, 1)))
                .accepted();
    }

    @Test
    void know_how_to_talk_with_the_person() {
        person.when(a(CommunicationSupportSet.class).by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
        person.when(a(CommunicationSupportSet.class).by(SCHOOL)).accepted();
    }

    @Test
    void are_read_by_who_knows_them() {
        person.when(a(RelationshipAssessed.class).with("party", KAORI)).accepted();
    }
}
