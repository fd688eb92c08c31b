package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Means;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.SharingExcluded;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A statement of the person about life information to Kodama for coordination of care, unless a test says otherwise. */
record AConsent(
        String word,
        DataSubjectId subject,
        Recipients recipients,
        Scope scope,
        Set<Purpose> purposes,
        List<Grantor> grantors,
        Means means,
        LocalDate from,
        LocalDate until,
        @Nullable String lifts) {

    static AConsent named(String word) {
        return new AConsent(
                word,
                AFile.PERSON,
                Recipients.agencies(AFile.KODAMA),
                Scope.of(Category.LIFE),
                Set.of(Purpose.CARE_COORDINATION),
                List.of(new Grantor(AFile.PERSON, GrantorCapacity.SELF)),
                Means.ELECTRONIC,
                AFile.TODAY.minusDays(30),
                AFile.TODAY.plusDays(30),
                null);
    }

    static ThingId id(String kind, String word) {
        return new ThingId(kind + "-" + (word + "aaaaaaaaaaaaaaaaaaaaaaaaaa").substring(0, 26));
    }

    AConsent of(DataSubjectId whose) {
        return new AConsent(
                word,
                whose,
                recipients,
                scope,
                purposes,
                List.of(new Grantor(whose, GrantorCapacity.SELF)),
                means,
                from,
                until,
                lifts);
    }

    AConsent to(AgencyId... agencies) {
        return to(Recipients.agencies(agencies));
    }

    AConsent to(DataSubjectId supporter) {
        return to(new Recipients(Set.of(), Set.of(supporter), Set.of(), Recipients.Team.NONE));
    }

    AConsent to(TeamRole role) {
        return to(new Recipients(Set.of(), Set.of(), Set.of(role), Recipients.Team.NONE));
    }

    AConsent to(Recipients.Team team) {
        return to(new Recipients(Set.of(), Set.of(), Set.of(), team));
    }

    AConsent to(Recipients others) {
        return new AConsent(word, subject, others, scope, purposes, grantors, means, from, until, lifts);
    }

    AConsent about(Category... categories) {
        return about(Scope.of(categories));
    }

    AConsent about(Scope other) {
        return new AConsent(word, subject, recipients, other, purposes, grantors, means, from, until, lifts);
    }

    AConsent onlyTypes(String... types) {
        Set<EventName> names = Set.of(types).stream().map(EventName::new).collect(java.util.stream.Collectors.toSet());
        return about(new Scope(scope.categories(), scope.except(), names, scope.records()));
    }

    AConsent onlyRecord(UUID record) {
        return about(new Scope(scope.categories(), scope.except(), scope.eventTypes(), Set.of(record)));
    }

    AConsent forPurposes(Purpose... others) {
        return new AConsent(word, subject, recipients, scope, Set.of(others), grantors, means, from, until, lifts);
    }

    AConsent by(Grantor... others) {
        return new AConsent(word, subject, recipients, scope, purposes, List.of(others), means, from, until, lifts);
    }

    AConsent expressed(Means other) {
        return new AConsent(word, subject, recipients, scope, purposes, grantors, other, from, until, lifts);
    }

    AConsent from(LocalDate first, LocalDate last) {
        return new AConsent(word, subject, recipients, scope, purposes, grantors, means, first, last, lifts);
    }

    AConsent lifting(String denial) {
        return new AConsent(word, subject, recipients, scope, purposes, grantors, means, from, until, denial);
    }

    ConsentGiven given() {
        return new ConsentGiven(
                id("consent", word),
                id("explanation", word),
                recipients,
                scope,
                purposes,
                grantors,
                means,
                from,
                until,
                false,
                lifts == null ? null : id("denial", lifts),
                Set.of(),
                null,
                null,
                null,
                null,
                null);
    }

    ConsentNarrowed narrowed() {
        return new ConsentNarrowed(id("consent", word), recipients, scope, purposes, until, grantors, null, null);
    }

    ConsentRefused refused() {
        return new ConsentRefused(id("denial", word), null, recipients, scope, purposes, grantors, null, null);
    }

    SharingExcluded excluded() {
        return new SharingExcluded(id("denial", word), recipients, scope, purposes, grantors, null, null);
    }
}
