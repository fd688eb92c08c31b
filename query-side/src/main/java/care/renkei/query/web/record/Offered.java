package care.renkei.query.web.record;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.Shape;
import care.renkei.events.StreamKind;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordRetracted;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which types a form can be made for: records of care about a person whose file is open, of which everything needed
 * can be asked.
 */
final class Offered {

    /** What is written most days; it stands first. */
    private static final List<String> DAILY = List.of(
            "contact.agency-contact-made",
            "contact.home-visit-made",
            "assessment.statement-recorded",
            "assessment.wish-recorded",
            "service.service-delivered",
            "service.concern-raised");

    /** From explaining to a changed mind; what each brings into being the door names. */
    private static final List<String> LADDER = List.of(
            "sharing.consent-explained",
            "sharing.consent-requested",
            "sharing.consent-given",
            "sharing.consent-refused",
            "sharing.sharing-excluded",
            "sharing.consent-narrowed",
            "sharing.consent-withdrawn",
            "sharing.sharing-declined",
            "sharing.joint-use-notified",
            "sharing.statutory-sharing-recorded",
            "sharing.statutory-sharing-reviewed",
            "sharing.statutory-sharing-told",
            "sharing.withdrawal-acknowledged");

    private static final Set<String> CHANGES = Set.of(
            "sharing.consent-given",
            "sharing.consent-refused",
            "sharing.sharing-excluded",
            "sharing.consent-narrowed",
            "sharing.consent-withdrawn",
            "sharing.joint-use-notified",
            "sharing.statutory-sharing-recorded");

    private static final List<String> CARE = List.of("contact", "assessment", "choice", "service");

    /** What is decided around care, each with rules of its own. */
    private static final List<String> DECISIONS = List.of("plan", "benefit", "handover", "team");

    /** What an agency says of itself, opened from what is to be done; of anything else its systems tell. */
    private static final List<String> OF_THE_AGENCY = List.of("agency.provider-status-reported");

    /** Puts right or takes back what the own agency wrote; opened from the record alone. */
    private static final List<Class<?>> AMENDMENTS = List.of(RecordCorrected.class, RecordRetracted.class);

    private Offered() {}

    static boolean is(EventDescription type) {
        return LADDER.contains(type.eventName())
                || ofAMeeting(type)
                || of(CARE, type)
                || of(DECISIONS, type)
                || amends(type);
    }

    /** What is decided about a meeting; its forms are found on the pages of meetings. A pack is issued by its page. */
    static boolean ofAMeeting(EventDescription type) {
        return type.stream() == StreamKind.MEETING && type.content() != MeetingPackIssued.class;
    }

    static boolean ofTheAgency(EventDescription type) {
        return OF_THE_AGENCY.contains(type.eventName());
    }

    private static boolean of(List<String> capabilities, EventDescription type) {
        return capabilities.contains(type.capability())
                && type.content().equals(type.partFor(Shape.PERSON))
                && (type.creates().isEmpty() || DAILY.contains(type.eventName()))
                && Control.asksForAllOf(type.content());
    }

    static boolean amends(EventDescription type) {
        return AMENDMENTS.contains(type.content());
    }

    static boolean canBeAmended(EventDescription type) {
        return type.stream() == StreamKind.RECORD && !type.capability().equals("record");
    }

    /** What may be written after something else that it names; statements about sharing and meetings have pages of their own. */
    static List<EventDescription> following() {
        return EventCatalogue.standard().types().stream()
                .filter(type -> of(CARE, type) || of(DECISIONS, type) || amends(type))
                .toList();
    }

    static List<EventDescription> daily() {
        return DAILY.stream()
                .map(Offered::named)
                .filter(Objects::nonNull)
                .filter(Offered::is)
                .toList();
    }

    static List<EventDescription> others() {
        return of(CARE).stream()
                .filter(type -> !DAILY.contains(type.eventName()))
                .toList();
    }

    static List<EventDescription> decisions() {
        return of(DECISIONS);
    }

    private static List<EventDescription> of(List<String> capabilities) {
        return capabilities.stream()
                .flatMap(capability -> EventCatalogue.standard().types().stream()
                        .filter(type -> type.capability().equals(capability)))
                .filter(type -> of(capabilities, type))
                .toList();
    }

    /** Statements about sharing, each a form of its own. */
    static List<EventDescription> ladder() {
        return LADDER.stream()
                // Opened from the notice that it answers.
                .filter(name -> !name.equals("sharing.withdrawal-acknowledged"))
                .map(Offered::named)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether it opens or closes by being said, so that what would change can be shown before. */
    static boolean changesWhoMayKnow(EventDescription type) {
        return CHANGES.contains(type.eventName());
    }

    /** The newest version of the type, or null. */
    static @Nullable EventDescription named(String eventName) {
        return EventCatalogue.standard().types().stream()
                .filter(type -> type.eventName().equals(eventName))
                .reduce((older, newer) -> newer)
                .orElse(null);
    }
}
