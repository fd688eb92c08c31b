package care.renkei.query.due;

import care.renkei.events.contact.AccompaniedActivity;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.contact.HospitalAccompanied;
import care.renkei.events.contact.InterviewHeld;
import care.renkei.events.contact.OutreachVisitMade;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.plan.MonitoringReported;
import java.util.Comparator;
import java.util.stream.Stream;

/** Somebody meets the person again and again; seen from the last time that anybody did. */
final class NobodyMetThePerson implements Rule {

    @Override
    public Stream<Due> due(FileSoFar file, Limits limits) {
        Happened<?> last = file.happened().stream()
                .filter(one -> meets(one) || one.said() instanceof PersonRegistered)
                .max(Comparator.comparing(Happened::on))
                .orElse(null);
        if (last == null || last.imported()) {
            return Stream.empty();
        }
        return Stream.of(new Due(
                Duty.MEETING_THE_PERSON,
                last.event(),
                null,
                last.on(),
                last.on().plus(limits.of(Duty.MEETING_THE_PERSON)),
                file.coordinating(),
                null));
    }

    private static boolean meets(Happened<?> one) {
        return switch (one.said()) {
            case InterviewHeld interview -> interview.personPresent();
            case HomeVisitMade _, AccompaniedActivity _, HospitalAccompanied _ -> true;
            case OutreachVisitMade visit -> visit.outcome() != OutreachVisitMade.OutreachOutcome.NOT_MET;
            case MonitoringReported report -> report.personMet();
            case CaseMeetingHeld meeting -> meeting.personPresent();
            default -> false;
        };
    }
}
