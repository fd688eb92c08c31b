package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.LegalBasis;
import care.renkei.events.Means;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.Words;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentRequested;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.sharing.WithdrawalAcknowledged;
import care.renkei.events.sharing.WithdrawalNotified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person says about sharing, in few words. */
record Sayings(DataSubjectId person) {

    static final LocalDate UNTIL = LocalDate.parse("2099-03-31");
    private static final Set<Purpose> CARE = Set.of(Purpose.CARE_COORDINATION);

    static ThingId id(String kind, String word) {
        return new ThingId(kind + "-" + (word + "aaaaaaaaaaaaaaaaaaaaaaaaaa").substring(0, 26));
    }

    static Scope about(Category... categories) {
        return Scope.of(categories);
    }

    static Scope only(UUID record, Category... categories) {
        return new Scope(Set.of(categories), Set.of(), Set.of(), Set.of(record));
    }

    static Recipients to(String... agencies) {
        return Recipients.agencies(
                java.util.Arrays.stream(agencies).map(AgencyId::new).toArray(AgencyId[]::new));
    }

    static Recipients to(DataSubjectId supporter) {
        return new Recipients(Set.of(), Set.of(supporter), Set.of(), Recipients.Team.NONE);
    }

    private List<Grantor> self() {
        return List.of(new Grantor(person, GrantorCapacity.SELF_WITH_SUPPORT));
    }

    ConsentRequested asked(String word, Recipients to, Scope scope) {
        return new ConsentRequested(id("request", word), to, scope, CARE, Words.of("お願い"));
    }

    ConsentExplained explained(String word, Recipients to, Scope scope, @Nullable ThingId afterDenial) {
        return new ConsentExplained(
                id("explanation", word),
                to,
                scope,
                ConsentExplained.ExplanationFormat.PICTURES,
                afterDenial,
                Set.of(),
                Words.of("よいこと"),
                null,
                null);
    }

    ConsentRefused refused(String word, @Nullable ThingId request, Recipients to, Scope scope) {
        return new ConsentRefused(id("denial", word), request, to, scope, Set.of(), self(), Words.of("いや"), null);
    }

    SharingExcluded excluded(String word, Recipients to, Scope scope) {
        return new SharingExcluded(id("denial", word), to, scope, Set.of(), self(), null, null);
    }

    ConsentGiven given(String word, String explanation, Recipients to, Scope scope) {
        return given(word, explanation, to, scope, UNTIL);
    }

    ConsentGiven given(String word, String explanation, Recipients to, Scope scope, LocalDate until) {
        return new ConsentGiven(
                id("consent", word),
                id("explanation", explanation),
                to,
                scope,
                CARE,
                self(),
                Means.WRITTEN,
                LocalDate.parse("2026-04-01"),
                until,
                false,
                null,
                CARE,
                null,
                Words.of("いい"),
                null,
                null,
                null);
    }

    ConsentNarrowed narrowed(String word, Recipients to, Scope scope) {
        return new ConsentNarrowed(id("consent", word), to, scope, CARE, UNTIL, self(), null, null);
    }

    ConsentWithdrawn withdrawn(String... words) {
        return new ConsentWithdrawn(
                java.util.Arrays.stream(words).map(word -> id("consent", word)).toList(), self(), null, null);
    }

    WithdrawalNotified notified(UUID ended, String word, String agency) {
        return new WithdrawalNotified(ended, id("consent", word), new AgencyId(agency));
    }

    WithdrawalAcknowledged acknowledged(UUID ended, String word) {
        return new WithdrawalAcknowledged(ended, id("consent", word), WithdrawalAcknowledged.Holdings.RETURNED, null);
    }

    LifeSafetyOverrideInvoked override(String word, Recipients to, Instant until, Category... categories) {
        return new LifeSafetyOverrideInvoked(
                id("override", word),
                LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                WhyConsentHard.UNCONSCIOUS,
                null,
                to,
                Set.of(categories),
                until,
                null,
                null,
                Words.of("発作"),
                null,
                null);
    }
}
