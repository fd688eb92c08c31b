package care.renkei.query.due;

import static care.renkei.query.due.ACare.HOME;
import static care.renkei.query.due.ACare.OFFICE;
import static care.renkei.query.due.ACare.thing;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.DataSubjectId;
import care.renkei.events.assessment.RiskAssessed;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.contact.InquiryAnswered;
import care.renkei.events.contact.InquiryMade;
import care.renkei.events.contact.InterviewHeld;
import care.renkei.events.contact.ProviderVisited;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverWithdrawn;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.MeetingActionCompleted;
import care.renkei.events.person.PersonDied;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.IndividualPlanIssued;
import care.renkei.events.plan.MonitoringReported;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanEnded;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.service.ConcernAnswered;
import care.renkei.events.service.ConcernRaised;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import care.renkei.events.team.CaseClosed;
import care.renkei.events.team.KeyWorkerAssigned;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each rule: what happened, the day, and what is due. */
class EachDutyTest {

    private static final String PLAN = thing("plan", "p").text();
    private static final String OWN = thing("plan", "o").text();

    private final ACare care = new ACare();

    private static String plan(String rows, String sheet) {
        return "{'plan':'" + PLAN + "','kind':'SERVICE_USE','author':'SPECIALIST','items':[" + rows + "],'sheet':{"
                + sheet + "}}";
    }

    private static String row(String rest) {
        return "{'priority':1,'domain':'HOUSING','beneficiary':'PERSON'," + rest + "}";
    }

    private static String decided(String rest) {
        return "{'benefit':'" + thing("benefit", "b").text()
                + "','from':'2026-04-01','until':'2027-03-31','selfMadePlan':false," + rest + "}";
    }

    private static List<String> days(List<Due> due) {
        return due.stream().map(one -> one.on().toString()).toList();
    }

    @Test
    void monitoring_is_due_by_the_interval_that_was_decided() {
        care.on("2026-04-10", PlanDrafted.class, plan("", "'monitoringMonths':6"));
        care.on(
                "2026-04-01",
                BenefitDecided.class,
                decided("'monitoring':'EVERY_THREE_MONTHS','firstMonitoring':'2026-06'"));
        assertThat(care.due("2026-05-29", Duty.MONITORING)).isEmpty();
        assertThat(days(care.due("2026-06-01", Duty.MONITORING))).containsExactly("2026-06-30");
        assertThat(care.due("2026-07-01", Duty.MONITORING).getFirst().overdue(LocalDate.parse("2026-07-01")))
                .isTrue();
        care.on("2026-06-20", MonitoringReported.class, "{'plan':'" + PLAN + "','version':1}");
        assertThat(days(care.due("2026-09-01", Duty.MONITORING))).containsExactly("2026-09-30");
        care.on(
                "2026-09-20",
                MonitoringReported.class,
                "{'plan':'" + PLAN + "','version':1,'nextMonitoring':'2026-10'}");
        assertThat(days(care.due("2026-10-01", Duty.MONITORING))).containsExactly("2026-10-31");
    }

    @Test
    void monitoring_follows_the_plan_where_no_decision_is_in_sight() {
        care.on("2026-04-10", PlanDrafted.class, plan("", "'monitoringMonths':3,'monitoringFrom':'2026-05'"));
        assertThat(days(care.due("2026-05-10", Duty.MONITORING))).containsExactly("2026-05-31");
        care.on("2026-05-11", PlanEnded.class, "{'plan':'" + PLAN + "','reason':'REPLACED','on':'2026-05-11'}");
        assertThat(care.due("2026-05-12", Duty.MONITORING)).isEmpty();
    }

    @Test
    void nobody_monitors_a_self_made_plan() {
        care.on(
                "2026-04-10",
                PlanDrafted.class,
                plan(row("'personOwns':false"), "'monitoringMonths':1").replace("SERVICE_USE", "SELF_MADE"));
        assertThat(care.due("2027-05-10")).isEmpty();
    }

    @Test
    void an_individual_plan_is_evaluated_within_six_months() {
        individual("GROUP_HOME", "");
        assertThat(care.due("2026-09-30", Duty.EVALUATION))
                .extracting(Due::agency)
                .containsExactly(HOME);
        assertThat(days(care.due("2026-09-30", Duty.EVALUATION))).containsExactly("2026-10-01");
        care.by(HOME).on("2026-09-20", IndividualPlanEvaluated.class, "{'plan':'" + OWN + "','version':1}");
        assertThat(care.due("2026-10-02", Duty.EVALUATION)).isEmpty();
        assertThat(days(care.due("2027-03-01", Duty.EVALUATION))).containsExactly("2027-03-20");
    }

    @Test
    void training_is_evaluated_within_three_months_and_earlier_where_the_sheet_says_so() {
        individual("SELF_RELIANCE_TRAINING", "");
        assertThat(days(care.due("2026-06-20", Duty.EVALUATION_OF_TRAINING))).containsExactly("2026-07-01");
        var other = new ACare();
        individual(other, "GROUP_HOME", "'evaluationDue':'2026-05-15'");
        assertThat(days(other.due("2026-05-10", Duty.EVALUATION))).containsExactly("2026-05-15");
    }

    private void individual(String service, String sheet) {
        individual(care, service, sheet);
    }

    private static void individual(ACare care, String service, String sheet) {
        care.by(HOME)
                .on(
                        "2026-03-20",
                        IndividualPlanDrafted.class,
                        "{'plan':'" + OWN + "','service':'" + service + "','sheet':{" + sheet + "}}");
        care.by(HOME)
                .on(
                        "2026-03-25",
                        IndividualPlanIssued.class,
                        "{'plan':'" + OWN + "','version':1,'toPerson':true,'useFrom':'2026-04-01'}");
    }

    @Test
    void a_concern_waits_for_its_answer_as_long_as_it_may() {
        UUID now = care.on("2026-05-01", ConcernRaised.class, "{'from':'AGENCY','to':['kodama'],'severity':'NOW'}");
        care.on("2026-05-01", ConcernRaised.class, "{'from':'FAMILY','to':[],'severity':'WATCH'}");
        assertThat(days(care.due("2026-05-01", Duty.CONCERN))).containsExactly("2026-05-02", "2026-05-15");
        assertThat(care.due("2026-05-01", Duty.CONCERN)).extracting(Due::agency).containsExactly(HOME, null);
        care.on("2026-05-02", ConcernAnswered.class, "{'concern':'" + now + "','outcome':'EXPLAINED'}");
        assertThat(days(care.due("2026-05-03", Duty.CONCERN))).containsExactly("2026-05-15");
    }

    @Test
    void whoever_was_asked_for_help_answers_each_for_itself() {
        UUID asked = care.on(
                "2026-05-01", SupportRequested.class, "{'to':['kodama','signal'],'kind':'HANDS','by':'2026-05-04'}");
        care.by(HOME).on("2026-05-02", SupportAnswered.class, "{'request':'" + asked + "','reply':'DECLINED'}");
        assertThat(care.due("2026-05-02", Duty.SUPPORT))
                .singleElement()
                .satisfies(due -> assertThat(due.agency()).hasToString("signal"))
                .satisfies(due -> assertThat(due.on()).hasToString("2026-05-04"));
    }

    @Test
    void an_inquiry_is_answered_by_the_day_that_it_names() {
        UUID asked =
                care.on("2026-05-01", InquiryMade.class, "{'to':'kodama','matter':'STATUS','answerBy':'2026-05-20'}");
        assertThat(days(care.due("2026-05-01", Duty.INQUIRY))).containsExactly("2026-05-20");
        care.by(HOME).on("2026-05-02", InquiryAnswered.class, "{'inquiry':'" + asked + "','to':'tomoshibi'}");
        assertThat(care.due("2026-05-30", Duty.INQUIRY)).isEmpty();
    }

    @Test
    void a_handover_waits_for_the_receiver() {
        String handover = thing("handover", "h").text();
        care.on("2026-05-01", HandoverOffered.class, "{'handover':'" + handover + "','to':'kodama','basis':'CONSENT'}");
        assertThat(care.due("2026-05-01", Duty.HANDOVER))
                .extracting(Due::agency, due -> due.on().toString())
                .containsExactly(org.assertj.core.api.Assertions.tuple(HOME, "2026-05-15"));
        care.by(HOME).on("2026-05-02", HandoverAccepted.class, "{'handover':'" + handover + "','from':'2026-05-02'}");
        assertThat(care.due("2026-06-01", Duty.HANDOVER)).isEmpty();
    }

    @Test
    void a_handover_that_was_taken_back_waits_for_nobody() {
        String handover = thing("handover", "h").text();
        care.on("2026-05-01", HandoverOffered.class, "{'handover':'" + handover + "','to':'kodama','basis':'CONSENT'}");
        care.on(
                "2026-05-02",
                HandoverWithdrawn.class,
                "{'handover':'" + thing("handover", "i").text() + "'}");
        assertThat(care.due("2026-06-01", Duty.HANDOVER)).hasSize(1);
        care.on("2026-05-02", HandoverWithdrawn.class, "{'handover':'" + handover + "'}");
        assertThat(care.due("2026-06-01", Duty.HANDOVER)).isEmpty();
    }

    @Test
    void a_high_risk_is_talked_over_in_a_meeting() {
        UUID risk = care.on(
                "2026-05-01",
                RiskAssessed.class,
                "{'domain':'HEALTH','severity':'HIGH','likelihood':'MIDDLE','responseOwner':'kodama'}");
        care.on("2026-05-01", RiskAssessed.class, "{'domain':'HOUSING','severity':'MIDDLE','likelihood':'HIGH'}");
        assertThat(care.due("2026-05-02", Duty.HIGH_RISK))
                .extracting(Due::agency)
                .containsExactly(HOME);
        care.on("2026-05-03", CaseMeetingHeld.class, held("'agendaRisks':['" + risk + "']"));
        assertThat(care.due("2026-06-02", Duty.HIGH_RISK)).isEmpty();
    }

    @Test
    void a_later_look_at_the_same_risk_takes_its_place() {
        care.on("2026-05-01", RiskAssessed.class, "{'domain':'HEALTH','severity':'HIGH','likelihood':'HIGH'}");
        care.on("2026-05-03", RiskAssessed.class, "{'domain':'HEALTH','severity':'LOW','likelihood':'LOW'}");
        assertThat(care.due("2026-06-02", Duty.HIGH_RISK)).isEmpty();
    }

    private static String held(String rest) {
        return "{'meeting':'" + thing("meeting", "m").text()
                + "','kind':'CARE_MEETING','personPresent':false,'attendees':[]," + rest + "}";
    }

    @Test
    void every_row_of_a_plan_has_an_owner() {
        care.on("2026-05-01", PlanDrafted.class, plan(row("'personOwns':false") + "," + row("'personOwns':true"), ""));
        assertThat(care.due("2026-05-01", Duty.ITEM_WITHOUT_OWNER))
                .extracting(Due::thing)
                .containsExactly("1");
        care.on(
                "2026-05-02",
                PlanRevised.class,
                "{'plan':'" + PLAN + "','version':2,'form':'FINAL','reason':'FINALISED','items':["
                        + row("'owner':'kodama','personOwns':false") + "]}");
        assertThat(care.due("2026-06-01", Duty.ITEM_WITHOUT_OWNER)).isEmpty();
    }

    @Test
    void each_provider_of_the_plan_is_visited() {
        care.on(
                "2026-01-01",
                PlanDrafted.class,
                plan(
                        row("'personOwns':true,'supports':[{'kind':'STATUTORY_SERVICE','provider':'kodama'},"
                                + "{'kind':'STATUTORY_SERVICE','provider':'signal'}]"),
                        ""));
        care.on("2026-05-01", ProviderVisited.class, "{'provider':'kodama'}");
        assertThat(care.due("2026-06-20", Duty.PROVIDER_VISIT))
                .extracting(Due::thing, due -> due.on().toString())
                .containsExactly(org.assertj.core.api.Assertions.tuple("signal", "2026-07-01"));
        care.on("2026-06-21", MonitoringReported.class, "{'plan':'" + PLAN + "','version':1,'visited':['signal']}");
        assertThat(care.due("2026-07-20", Duty.PROVIDER_VISIT)).isEmpty();
    }

    @Test
    void somebody_meets_the_person_again_and_again() {
        care.on("2026-01-01", PersonRegistered.class, "{}");
        care.on("2026-02-01", HomeVisitMade.class, "{'sequenceNo':1}");
        care.on("2026-03-01", InterviewHeld.class, "{'personPresent':false}");
        assertThat(care.due("2026-04-16", Duty.MEETING_THE_PERSON)).isEmpty();
        assertThat(days(care.due("2026-04-17", Duty.MEETING_THE_PERSON))).containsExactly("2026-05-01");
        care.on("2026-04-20", InterviewHeld.class, "{'personPresent':true}");
        assertThat(care.due("2026-05-20", Duty.MEETING_THE_PERSON)).isEmpty();
    }

    @Test
    void what_a_meeting_decided_is_done_by_its_day() {
        care.on(
                "2026-05-01",
                CaseMeetingHeld.class,
                held("'decisions':[{'owner':'kodama','personOwns':false,'due':'2026-05-20'},"
                        + "{'personOwns':true,'due':'2026-05-20'},{'owner':'kodama','personOwns':false}]"));
        assertThat(care.due("2026-05-12", Duty.MEETING_ACTION)).isEmpty();
        assertThat(care.due("2026-05-14", Duty.MEETING_ACTION))
                .extracting(Due::thing)
                .containsExactly("1");
        care.by(HOME)
                .on(
                        "2026-05-15",
                        MeetingActionCompleted.class,
                        "{'meeting':'" + thing("meeting", "m").text() + "','number':1}");
        assertThat(care.due("2026-06-14", Duty.MEETING_ACTION)).isEmpty();
    }

    @Test
    void history_that_was_brought_in_brings_nothing_up_and_shows_what_was_done() {
        care.imported().on("2026-05-01", ConcernRaised.class, "{'from':'AGENCY','to':['kodama'],'severity':'NOW'}");
        care.imported().on("2026-01-01", PlanDrafted.class, plan(row("'personOwns':false"), "'monitoringMonths':1"));
        care.imported().on("2026-01-01", HomeVisitMade.class, "{'sequenceNo':1}");
        assertThat(care.due("2026-12-01")).isEmpty();
    }

    @Test
    void what_is_the_key_workers_agencys_is_the_key_workers() {
        DataSubjectId worker = new DataSubjectId("practitioner-tomoshibi-aoki");
        care.on("2026-01-01", PersonRegistered.class, "{}");
        care.on(
                "2026-01-01",
                KeyWorkerAssigned.class,
                "{'agency':'tomoshibi','worker':'" + worker.text() + "','personAgreed':true}");
        assertThat(care.due("2026-04-01", Duty.MEETING_THE_PERSON))
                .extracting(Due::agency, Due::keeper)
                .containsExactly(org.assertj.core.api.Assertions.tuple(OFFICE, worker));
    }

    @Test
    void nothing_is_due_of_an_agency_that_closed_the_case_nor_of_somebody_who_died() {
        care.on("2026-05-01", ConcernRaised.class, "{'from':'AGENCY','to':['kodama'],'severity':'NOW'}");
        care.by(HOME).on("2026-05-02", CaseClosed.class, "{'reason':'MOVED','on':'2026-05-02'}");
        assertThat(care.due("2026-06-01")).isEmpty();
        care.on("2026-05-03", ConcernRaised.class, "{'from':'AGENCY','to':['tomoshibi'],'severity':'NOW'}");
        assertThat(care.due("2026-06-01")).hasSize(1);
        care.on("2026-05-04", PersonDied.class, "{}");
        assertThat(care.due("2026-06-01")).isEmpty();
    }

    @Test
    void a_setting_changes_a_limit() {
        care.on("2026-02-01", HomeVisitMade.class, "{'sequenceNo':1}");
        var stricter = new Limits(Map.of(Duty.MEETING_THE_PERSON, Period.ofDays(30)));
        assertThat(days(WhatIsDue.on(LocalDate.parse("2026-03-01"), care.file(), stricter)))
                .containsExactly("2026-03-03");
    }
}
