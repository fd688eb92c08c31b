package care.renkei.events.practice;

import static care.renkei.events.practice.SignRule.mark;

import care.renkei.events.assessment.AssessmentRecorded;
import care.renkei.events.assessment.RiskAssessed;
import care.renkei.events.assessment.SupporterSearched;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.contact.AccompaniedActivity;
import care.renkei.events.contact.Channel;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.contact.InterviewHeld;
import care.renkei.events.contact.OutreachVisitMade;
import care.renkei.events.contact.PreInterviewSheetReceived;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.RelationshipAssessed;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.team.KeyWorkerAssigned;
import java.util.List;

/** What the checks of assessment ask for. */
final class AssessmentMarks {

    static final List<SignRule<?>> ALL = List.of(
            mark(Mark.PERSON_MET, InterviewHeld.class, AssessmentMarks::faceToFace),
            mark(Mark.PERSON_MET, HomeVisitMade.class, visit -> true),
            mark(Mark.PERSON_MET, OutreachVisitMade.class, AssessmentMarks::met),
            mark(Mark.PERSON_MET, AccompaniedActivity.class, activity -> true),
            mark(Mark.FAMILY_HEARD, InterviewHeld.class, AssessmentMarks::hearsOthers),
            mark(
                    Mark.WISH_OF_PERSON,
                    WishRecorded.class,
                    AssessmentRules::ofThePerson,
                    wish -> wish.topic().name()),
            mark(
                    Mark.WISH_OF_FAMILY,
                    WishRecorded.class,
                    wish -> !AssessmentRules.ofThePerson(wish),
                    wish -> wish.topic().name()),
            mark(Mark.SHEET_OF_PERSON, PreInterviewSheetReceived.class, AssessmentMarks::byThePerson),
            mark(Mark.SHEET_OF_FAMILY, PreInterviewSheetReceived.class, sheet -> !byThePerson(sheet)),
            mark(Mark.ASSESSED, AssessmentRecorded.class, assessment -> true),
            mark(Mark.ASSESSED_COMPLETELY, AssessmentRecorded.class, AssessmentMarks::complete),
            mark(Mark.FIRST_VISIT_ALONE, HomeVisitMade.class, AssessmentMarks::firstByOne),
            mark(Mark.FIRST_VISIT_ALONE, OutreachVisitMade.class, AssessmentMarks::firstByOne),
            mark(Mark.KEY_WORKER_UNAGREED, KeyWorkerAssigned.class, assigned -> !assigned.personAgreed()),
            mark(Mark.GENOGRAM_ALONE, GenogramDrawn.class, drawn -> !drawn.withPerson()),
            mark(Mark.TIE_READ_THINLY, RelationshipAssessed.class, read -> !AssessmentRules.onTwoInterviews(read)),
            mark(Mark.TIE_POOR, RelationshipAssessed.class, AssessmentMarks::poor),
            mark(Mark.TIE_INFORMAL, RelationshipRecorded.class, AssessmentMarks::outsideTheFamily),
            mark(Mark.TIE_FORMAL, RelationshipRecorded.class, tie -> tie.tie() == RelationshipRecorded.Tie.FORMAL),
            mark(Mark.SUPPORTER_SEARCHED, SupporterSearched.class, searched -> true),
            mark(Mark.RISK_HIGH, RiskAssessed.class, AssessmentMarks::high, AssessmentMarks::domain),
            mark(
                    Mark.RISK_WITHOUT_OWNER,
                    RiskAssessed.class,
                    risk -> high(risk) && risk.responseOwner() == null,
                    AssessmentMarks::domain),
            mark(
                    Mark.RISK_WITH_OWNER,
                    RiskAssessed.class,
                    risk -> risk.responseOwner() != null,
                    AssessmentMarks::domain));

    private AssessmentMarks() {}

    static boolean faceToFace(InterviewHeld held) {
        return held.personPresent() && held.channel() == Channel.IN_PERSON;
    }

    static boolean met(OutreachVisitMade visit) {
        return visit.outcome() != OutreachVisitMade.OutreachOutcome.NOT_MET;
    }

    static boolean hearsOthers(InterviewHeld held) {
        return !AssessmentRules.hearsThePerson(held);
    }

    static boolean byThePerson(PreInterviewSheetReceived sheet) {
        return sheet.respondent() == PreInterviewSheetReceived.SheetRespondent.PERSON;
    }

    static boolean complete(AssessmentRecorded assessment) {
        return assessment.status() == AssessmentRecorded.AssessmentStatus.COMPLETE;
    }

    static boolean firstByOne(HomeVisitMade visit) {
        return visit.sequenceNo() == 1 && visit.staff().size() == 1;
    }

    static boolean firstByOne(OutreachVisitMade visit) {
        return visit.sequenceNo() == 1 && visit.staff().size() == 1;
    }

    static boolean poor(RelationshipAssessed assessed) {
        return assessed.quality() == RelationshipAssessed.Quality.POOR
                || assessed.quality() == RelationshipAssessed.Quality.CUT;
    }

    static boolean outsideTheFamily(RelationshipRecorded tie) {
        return tie.tie() == RelationshipRecorded.Tie.INFORMAL
                && switch (tie.kind()) {
                    case FRIEND, NEIGHBOUR, PEER_SUPPORTER, TEACHER, COLLEAGUE, COMMUNITY, OTHER -> true;
                    case MOTHER,
                            FATHER,
                            PARENT,
                            GRANDPARENT,
                            SIBLING,
                            PARTNER,
                            CHILD,
                            UNCLE_AUNT,
                            OTHER_RELATIVE,
                            SERVICE -> false;
                };
    }

    static boolean high(RiskAssessed risk) {
        return risk.severity() == RiskAssessed.RiskLevel.HIGH;
    }

    private static String domain(RiskAssessed risk) {
        return risk.domain().name();
    }
}
