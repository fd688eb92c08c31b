package care.renkei.command.decision;

import care.renkei.events.ActingAs;
import care.renkei.events.AgencyId;
import care.renkei.events.Audience;
import care.renkei.events.CareEvent;
import care.renkei.events.Confidentiality;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.Grantor;
import care.renkei.events.PractitionerRole;
import care.renkei.events.SubjectKey;
import care.renkei.events.assessment.StatementRecorded;
import care.renkei.events.person.ErasureRequested;
import care.renkei.events.person.UseResumed;
import care.renkei.events.person.UseStopped;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.SharingEvent;
import care.renkei.events.sharing.SharingExcluded;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does by their own hand, signed in as the person, as a representative in force, or as a relative about
 * their own information: take back, narrow or refuse, stop the use and let it go on, ask for erasure, and say something
 * in their own words. No agency stands behind it ({@link AgencyId#SELF}); whoever is signed in stands in the place of the
 * practitioner.
 */
public final class OwnHand {

    private static final Set<Class<? extends Content>> DEEDS = Set.of(
            ConsentWithdrawn.class,
            ConsentNarrowed.class,
            ConsentRefused.class,
            SharingExcluded.class,
            UseStopped.class,
            UseResumed.class,
            ErasureRequested.class,
            StatementRecorded.class);

    private OwnHand() {}

    /** Whether that can be done by one's own hand at all; everything else needs an agency that answers for it. */
    public static boolean does(Class<? extends Content> type) {
        return DEEDS.contains(type);
    }

    /** Whoever is signed in is who decides or speaks, and says so without anything that only an agency may add. */
    public static @Nullable Refusal speaksForItself(Submission submission) {
        CareEvent event = submission.event();
        if (!event.source().isOwnHand()) {
            return null;
        }
        DataSubjectId hand = event.practitioner();
        return hand != null && isPlain(event, hand) && isNamed(submission.content(), hand, event.subject())
                ? null
                : new CommonRefusal.NotByTheirOwnHand();
    }

    static boolean is(CareEvent event) {
        return event.source().isOwnHand() && event.practitioner() != null;
    }

    /**
     * Whether it is the file of whoever is signed in: the person; a representative whose power is in force today,
     * whenever it is said to have happened; a relative about their own information alone.
     */
    static boolean isInTheirFile(Submission submission) {
        CareEvent event = submission.event();
        DataSubjectId hand = event.practitioner();
        PersonFile file = submission.known().file();
        return file != null
                && hand != null
                && is(event)
                && event.subject().equals(file.person())
                && (hand.equals(file.person())
                        || file.representsInSharing(hand, submission.today())
                        || (file.subjects().contains(hand) && isAboutThemselves(event, hand)));
    }

    private static boolean isAboutThemselves(CareEvent event, DataSubjectId hand) {
        return event.content() instanceof SharingEvent && event.about().keySet().equals(Set.of(SubjectKey.of(hand)));
    }

    /** No history brought in, no mark against the person, no authority, nothing for an author alone. */
    private static boolean isPlain(CareEvent event, DataSubjectId hand) {
        Envelope envelope = event.envelope();
        PractitionerRole role = hand.equals(event.contentKey().subjects().getFirst())
                ? PractitionerRole.PERSON
                : PractitionerRole.REPRESENTATIVE;
        return envelope.role() == role
                && envelope.actingAs() == ActingAs.SUPPORT
                && envelope.audience() == Audience.TEAM
                && envelope.confidentiality().equals(Confidentiality.NORMAL)
                && envelope.notForPerson() == null
                && envelope.attachments().isEmpty()
                && envelope.imported() == null;
    }

    private static boolean isNamed(Content content, DataSubjectId hand, DataSubjectId person) {
        return switch (content) {
            case ConsentWithdrawn withdrawn -> alone(withdrawn.withdrawnBy(), hand);
            case ConsentNarrowed narrowed -> alone(narrowed.narrowedBy(), hand);
            case ConsentRefused refused -> alone(refused.refusedBy(), hand);
            case SharingExcluded excluded -> alone(excluded.excludedBy(), hand);
            case UseStopped stopped -> stopped.requestedBy().equals(hand);
            case UseResumed resumed -> resumed.requestedBy().equals(hand);
            case ErasureRequested asked -> asked.requestedBy().equals(hand);
            case StatementRecorded statement ->
                (statement.speaker() == StatementRecorded.Speaker.PERSON) == hand.equals(person)
                        && statement.speaker() != StatementRecorded.Speaker.SUPPORTER;
            default -> false;
        };
    }

    private static boolean alone(List<Grantor> grantors, DataSubjectId hand) {
        return grantors.size() == 1 && grantors.getFirst().who().equals(hand);
    }
}
