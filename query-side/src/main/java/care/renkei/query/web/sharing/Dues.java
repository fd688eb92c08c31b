package care.renkei.query.web.sharing;

import care.renkei.query.consentaudit.SharingDue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is due, by when, and where it is done. */
record Dues(Told told) {

    List<DueView> views(SharingDue due) {
        return due.due().stream().map(this::view).toList();
    }

    private DueView view(SharingDue.Due due) {
        String whom = due.agency() != null
                ? told.readings().of(due.agency())
                : due.who() != null
                        ? told.readings().of(due.who())
                        : told.readings().of(due.subject());
        return new DueView(
                told.say("due." + due.kind().name(), whom),
                told.say(due.overdue() ? "due.was" : "due.by", told.days().day(due.on())),
                due.overdue(),
                due.thing() == null ? null : due.thing().text(),
                form(due.kind()),
                "part/basisId");
    }

    private static @Nullable String form(SharingDue.Kind kind) {
        return switch (kind) {
            case REVIEW_STATUTE -> "sharing.statutory-sharing-reviewed";
            case TELL_STATUTE -> "sharing.statutory-sharing-told";
            case RENEWAL, COMING_OF_AGE, POWER_ENDING, ASK_THE_PERSON, CONFIRM_WITH_GUARDIAN ->
                "sharing.consent-explained";
            case ACKNOWLEDGE, REVIEW_OVERRIDE, INFORM, REVIEW_DEFERRAL -> null;
        };
    }
}
