package care.renkei.command.decision;

import care.renkei.events.CareEvent;
import care.renkei.events.Content;
import care.renkei.events.StreamKind;
import care.renkei.events.benefit.BenefitEvent;
import care.renkei.events.community.IssueEvent;
import care.renkei.events.handover.HandoverEvent;
import care.renkei.events.meeting.MeetingEvent;
import care.renkei.events.plan.PlanEvent;
import care.renkei.events.protection.ProtectionEvent;
import care.renkei.events.record.AmendmentEvent;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;

/** To which stream an event belongs. */
public final class Streams {

    private Streams() {}

    public static String of(CareEvent event) {
        StreamKind kind = event.type().stream();
        return kind.streamOf(
                switch (kind) {
                    case RECORD -> recordOf(event);
                    case MEETING -> ((MeetingEvent) event.content()).meeting().text();
                    case PLAN -> ((PlanEvent) event.content()).plan().text();
                    case BENEFIT -> ((BenefitEvent) event.content()).benefit().text();
                    case HANDOVER ->
                        ((HandoverEvent) event.content()).handover().text();
                    case AGENCY -> event.source().text();
                    case ISSUE -> ((IssueEvent) event.content()).issue().text();
                    case REPORT -> ((ProtectionEvent) event.content()).report().text();
                    case PERSON, SHARING, TEAM, OVERRIDES -> event.subject().text();
                });
    }

    private static String recordOf(CareEvent event) {
        Content content = event.content();
        return (content instanceof AmendmentEvent amendment
                        ? switch (amendment) {
                            case RecordCorrected corrected -> corrected.record();
                            case RecordRetracted retracted -> retracted.record();
                            case RecordReclassified reclassified -> reclassified.record();
                        }
                        : event.id())
                .toString();
    }
}
