package care.renkei.command.record;

import static care.renkei.command.testing.People.PREFECTURE;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.People.firstOf;
import static care.renkei.command.testing.People.secondOf;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.People.unknownAt;
import static care.renkei.command.testing.Sent.a;
import static care.renkei.command.testing.Specification.BEGINNING;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.community.CaseStudyHeld;
import care.renkei.events.community.GuidanceIssued;
import care.renkei.events.community.LiaisonMeetingScheduled;
import care.renkei.events.community.ResourceDirectoryUpdated;
import care.renkei.events.community.TemplateRevised;
import care.renkei.events.community.TrainingHeld;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TellingOfTheAreaTest {

    private static final DataSubjectId HERE = new DataSubjectId("region-minatomachi");

    private final Specification<CareRecord> record = new Specification<>(new RecordDecider()).knowing(Around.noFile());

    private static Sent here(Class<? extends Content> type, AgencyId agency) {
        return a(type).by(agency).ofTheFileOf(HERE).about(HERE);
    }

    @Test
    void a_case_study_leads_to_nobody_or_names_a_consent() {
        Sent study = here(CaseStudyHeld.class, TOMOSHIBI);
        var consent = thing("consent", 1);
        record.when(study).accepted();
        record.when(study.with("material", "INVENTED")).accepted();
        record.when(study.with("material", "WITH_CONSENT").with("consent", consent))
                .accepted();
        record.when(study.with("material", "WITH_CONSENT")).refused(RecordRefusal.CaseStudyNeedsAConsent.class);
        record.when(study.with("consent", consent)).refused(RecordRefusal.CaseStudyNamesSomebody.class);
    }

    @Test
    void criteria_are_explained_by_those_who_decide() {
        record.when(here(GuidanceIssued.class, TOWN)).accepted();
        record.when(here(GuidanceIssued.class, PREFECTURE)).accepted();
        record.when(here(GuidanceIssued.class, TOMOSHIBI)).refused(RecordRefusal.CriteriaOfOthers.class);
        record.when(here(GuidanceIssued.class, TOMOSHIBI).with("topic", "PLAN_WRITING"))
                .accepted();
    }

    @Test
    void a_meeting_is_announced_before_it_is() {
        Sent meeting = here(LiaisonMeetingScheduled.class, TOMOSHIBI);
        record.when(meeting).accepted();
        record.when(meeting.with("at", BEGINNING.minus(Duration.ofDays(1)))).refused(RecordRefusal.MeetingIsOver.class);
    }

    @Test
    void a_training_tells_of_own_people() {
        Sent training = here(TrainingHeld.class, TOMOSHIBI);
        record.when(training.with("workers", Set.of(firstOf(TOMOSHIBI), secondOf(TOMOSHIBI))))
                .accepted();
        record.when(training.with("workers", Set.of(firstOf(TOMOSHIBI), unknownAt(TOMOSHIBI))))
                .refused(CommonRefusal.PractitionerNotEnrolled.class);
        record.when(training.with("workers", Set.of(firstOf(TOWN))))
                .refused(CommonRefusal.PractitionerNotEnrolled.class);
    }

    @Test
    void a_directory_counts_what_it_has() {
        Sent directory = here(ResourceDirectoryUpdated.class, TOMOSHIBI);
        record.when(directory).accepted();
        record.when(directory.with("outsideStatute", 11)).refused(RecordRefusal.MoreThanTheDirectoryHas.class);
        record.when(directory.with("outsideStatute", 11).with("entries", null)).accepted();
    }

    @Test
    void a_form_made_by_one_gives_advice() {
        record.when(here(TemplateRevised.class, TOMOSHIBI)).advised();
        record.when(here(TemplateRevised.class, TOMOSHIBI).with("proposedBy", Set.of(TOMOSHIBI)))
                .advised("ENV-22");
    }
}
