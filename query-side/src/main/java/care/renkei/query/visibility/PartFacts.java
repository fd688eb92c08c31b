package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.SubjectKey;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the decision needs to know of one part of one event: structure alone, as views hold it in clear.
 *
 * @param record the record it belongs to; of a correction the record that it corrects
 * @param type what a scope may name, e.g. {@code contact.home-visit-made}
 * @param person whose file it stands in; null for events of agencies and regions
 * @param about whose information it is
 * @param practitioner who recorded it
 * @param categories one bit per category ({@code Category.bit}); of a correction, those of its record too
 * @param restrictedTo the agencies it is restricted to; null where it is not restricted
 * @param authorOnly whether it is for its author alone
 * @param notForPerson whether the source marked it as not to be shown to the person
 * @param heardAlone whether it is what the person said when heard alone
 * @param retraction whether its record was taken back
 * @param sealedFor the authority a sealed matter is addressed to; null for everything else
 * @param recordedAt when Renkei stored it
 */
public record PartFacts(
        UUID record,
        EventName type,
        @Nullable DataSubjectId person,
        SubjectKey about,
        AgencyId source,
        @Nullable DataSubjectId practitioner,
        int categories,
        @Nullable Set<AgencyId> restrictedTo,
        boolean authorOnly,
        boolean notForPerson,
        boolean heardAlone,
        Retraction retraction,
        @Nullable AgencyId sealedFor,
        Instant recordedAt) {

    /** Of an ordinary record that stands, by nobody in particular at the source. */
    public static PartFacts ordinary(
            UUID record,
            EventName type,
            DataSubjectId person,
            SubjectKey about,
            AgencyId source,
            int categories,
            Instant recordedAt) {
        return new PartFacts(
                record,
                type,
                person,
                about,
                source,
                null,
                categories,
                null,
                false,
                false,
                false,
                Retraction.NONE,
                null,
                recordedAt);
    }

    /**
     * Whose basis opens what this part says of the subject. What an event of a file says of an agency, a region or a
     * practitioner follows the person: open as it is, it would betray the event.
     */
    DataSubjectId standsFor(DataSubjectId subject) {
        return switch (subject.kind()) {
            case PERSON, RELATIVE, REPORTER -> subject;
            case AGENCY, REGION, PRACTITIONER -> person == null ? subject : person;
        };
    }

    boolean ofPractitioner() {
        return about.subjects().stream().anyMatch(subject -> subject.kind() == DataSubjectId.Kind.PRACTITIONER);
    }

    boolean isAuthor(Caller.OfAgency caller) {
        return practitioner != null && practitioner.equals(caller.practitioner()) && source.equals(caller.agency());
    }

    boolean restrictedTo(AgencyId agency) {
        return restrictedTo != null && restrictedTo.contains(agency);
    }

    /** Restricted, and the caller's agency is not named; whoever is no agency is never named. */
    boolean restrictedFrom(Caller caller) {
        return restrictedTo != null
                && !(caller instanceof Caller.OfAgency ofAgency && restrictedTo.contains(ofAgency.agency()));
    }

    /** For its author, its source, or the agencies named alone. */
    boolean closedToOthers() {
        return authorOnly || restrictedTo != null || sealedFor != null || retraction != Retraction.NONE;
    }

    /** Whether an agency of the team may be told that there is such a record. */
    boolean countedFor(Caller.OfAgency caller) {
        boolean own = source.equals(caller.agency());
        return (sealedFor == null || sealedFor.equals(caller.agency()))
                && (!authorOnly || isAuthor(caller))
                && (own || retraction != Retraction.WRONG_PERSON)
                && (own || !restrictedFrom(caller));
    }

    /** Whether the person or a representative may be told that there is such a record. */
    boolean countedFor(Caller.Individual caller, DataSubjectId thePerson) {
        return sealedFor == null
                && !authorOnly
                && retraction != Retraction.WRONG_PERSON
                && restrictedTo == null
                && !notForPerson
                && (!heardAlone || caller.viewer().equals(thePerson));
    }

    /** Whether a record was taken back, and whether it never belonged to this person. */
    public enum Retraction {
        NONE,
        RETRACTED,
        WRONG_PERSON
    }
}
