package care.renkei.query.web.own;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.assessment.StatementRecorded;
import care.renkei.events.person.UseResumed;
import care.renkei.events.person.UseStopped;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.query.consentaudit.ConsentThread;
import care.renkei.query.consentaudit.OwnDecisions.OpenConsent;
import care.renkei.query.consentaudit.SharingStep;
import care.renkei.query.reading.PersonNotAvailable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes of what was chosen what is decided. Checks no rule: the door does, in one place for all senders. */
record Deciding(OwnFile file, List<ConsentThread> threads) {

    /** The door gives it its own. */
    private static final ThingId NOT_YET = new ThingId("denial-" + "a".repeat(26));

    /** Null until enough is chosen; whoever knows of the file may say something, also where others decide. */
    @Nullable
    Content content(Asked asked) {
        if (asked.deed().isSaid()) {
            return null;
        }
        GrantorCapacity capacity = file.mine().capacity();
        if (capacity == null) {
            throw new PersonNotAvailable();
        }
        List<Grantor> hand = List.of(new Grantor(file.viewer(), capacity));
        return switch (asked.deed()) {
            case WITHDRAW -> new ConsentWithdrawn(List.of(consent(asked).consent()), hand, null, null);
            case NARROW -> asked.chosen() ? narrowed(consent(asked), asked, hand) : null;
            case EXCLUDE ->
                asked.to().isEmpty() || asked.what().isEmpty()
                        ? null
                        : new SharingExcluded(
                                NOT_YET, asked.recipients(), Scope.of(array(asked.what())), Set.of(), hand, null, null);
            case REFUSE -> refused(asked, hand);
            case STOP -> new UseStopped(file.viewer(), null);
            case RESUME -> new UseResumed(file.viewer(), null);
            case SAY, ASK -> null;
        };
    }

    /** In their own words; what the person says alone at the page is not for the family until the person says so. */
    Content said(String words, boolean forFamilyToo) {
        boolean own = file.viewer().equals(file.look().person());
        return new StatementRecorded(
                own ? StatementRecorded.Speaker.PERSON : StatementRecorded.Speaker.FAMILY,
                StatementRecorded.StatementKind.VIEW,
                null,
                null,
                own && !forFamilyToo,
                null,
                Words.of(words),
                null);
    }

    OpenConsent consent(Asked asked) {
        return file.mine().consents().stream()
                .filter(consent -> consent.consent().equals(asked.needed()))
                .findFirst()
                .orElseThrow(PersonNotAvailable::new);
    }

    private static @Nullable Content narrowed(OpenConsent consent, Asked asked, List<Grantor> hand) {
        Set<Category> kept = EnumSet.noneOf(Category.class);
        kept.addAll(consent.scope().categories());
        kept.retainAll(asked.what());
        Set<AgencyId> agencies = consent.recipients().agencies().stream()
                .filter(agency -> asked.to().contains(agency.subject()))
                .collect(Collectors.toSet());
        var recipients = new Recipients(
                agencies,
                consent.recipients().corporations(),
                consent.recipients().supporters(),
                consent.recipients().roles(),
                consent.recipients().team());
        boolean nothing = kept.isEmpty()
                || (agencies.isEmpty() && !consent.recipients().agencies().isEmpty());
        return nothing
                ? null
                : new ConsentNarrowed(
                        consent.consent(),
                        recipients,
                        new Scope(
                                kept,
                                consent.scope().except(),
                                consent.scope().eventTypes(),
                                consent.scope().records()),
                        consent.purposes(),
                        consent.until(),
                        hand,
                        null,
                        null);
    }

    private Content refused(Asked asked, List<Grantor> hand) {
        ThingId request = asked.needed();
        SharingStep step = threads.stream()
                .filter(thread -> thread.things().contains(request))
                .map(ChoicesOf::asked)
                .findFirst()
                .orElse(null);
        if (step == null || step.recipients() == null || step.scope() == null) {
            throw new PersonNotAvailable();
        }
        return new ConsentRefused(NOT_YET, request, step.recipients(), step.scope(), Set.of(), hand, null, null);
    }

    private static Category[] array(Set<Category> categories) {
        return categories.toArray(Category[]::new);
    }
}
