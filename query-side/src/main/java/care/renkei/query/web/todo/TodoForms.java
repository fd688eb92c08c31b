package care.renkei.query.web.todo;

import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.query.due.Duty;
import care.renkei.query.todo.Todo;
import care.renkei.query.web.record.FormAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where each thing is done: a form, with what is known already filled in. Ids alone stand in the address, no words. */
final class TodoForms {

    private TodoForms() {}

    /** Null where there is no form for it here. */
    static @Nullable String of(Todo todo, Behind behind) {
        DataSubjectId person = todo.person();
        return person == null ? ofTheAgency(todo) : of(person, todo, behind);
    }

    private static @Nullable String ofTheAgency(Todo todo) {
        String service = todo.thing();
        return todo.duty() == Duty.VACANCY && service != null
                ? FormAddress.ofTheAgency("agency.provider-status-reported", Map.of("service", service))
                : null;
    }

    private static @Nullable String of(DataSubjectId person, Todo todo, Behind behind) {
        UUID event = todo.event();
        return switch (todo.duty()) {
            case MONITORING -> form(person, "plan.monitoring-reported", "plan", todo.thing());
            case EVALUATION, EVALUATION_OF_TRAINING ->
                form(person, "plan.individual-plan-evaluated", "plan", todo.thing());
            case CONCERN -> form(person, "service.concern-answered", "concern", event);
            case COMPLAINT -> form(person, "service.complaint-answered", "complaint", event);
            case INQUIRY -> form(person, "contact.inquiry-answered", "inquiry", event);
            case SUPPORT -> form(person, "service.support-answered", "request", event);
            case HANDOVER -> form(person, "handover.handover-accepted", "handover", todo.thing());
            case HIGH_RISK -> form(person, "meeting.case-meeting-scheduled", "kind", "CARE_MEETING");
            case ITEM_WITHOUT_OWNER -> form(person, "plan.plan-revised", "plan", null);
            case PROVIDER_VISIT -> form(person, "contact.provider-visited", "provider", todo.thing());
            case MEETING_THE_PERSON -> form(person, "contact.interview-held", "personPresent", true);
            case MEETING_ACTION -> completed(person, todo, behind);
            case RENEWAL, COMING_OF_AGE, POWER_ENDING, ASK_THE_PERSON, CONFIRM_WITH_GUARDIAN ->
                form(person, "sharing.consent-explained", "subject", null);
            case REVIEW_STATUTE, REVIEW_CHILD_STATUTE ->
                form(person, "sharing.statutory-sharing-reviewed", "basisId", todo.thing());
            case TELL_STATUTE -> form(person, "sharing.statutory-sharing-told", "basisId", todo.thing());
            case OVERRIDE_REVIEW, INFORMING, DEFERRAL_REVIEW -> "/persons/" + person.text() + "/sharing";
            case ACKNOWLEDGE -> "/withdrawals";
            case VACANCY -> null;
        };
    }

    private static String completed(DataSubjectId person, Todo todo, Behind behind) {
        var known = new LinkedHashMap<String, Object>();
        ThingId meeting = behind.meeting(todo);
        if (meeting != null) {
            known.put("meeting", meeting);
        }
        if (todo.thing() != null) {
            known.put("number", todo.thing());
        }
        return FormAddress.of(person, "meeting.meeting-action-completed", known);
    }

    private static String form(DataSubjectId person, String type, String field, @Nullable Object value) {
        return FormAddress.of(person, type, value == null ? Map.of() : Map.of(field, value));
    }
}
