package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.Purpose;
import care.renkei.events.SubjectKey;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Denial;
import care.renkei.query.visibility.Extent;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.Grant;
import care.renkei.query.visibility.Grounds;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.JointUse;
import care.renkei.query.visibility.LifeSafetyOverride;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Representation;
import care.renkei.query.visibility.StatutoryBasis;
import care.renkei.query.visibility.Verdict;
import care.renkei.query.visibility.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks the one decision, for one recipient and one category, about an ordinary record of that category alone: of a
 * type and id that nobody names, and of each that a statement names; where offices of a corporation use what one of
 * them holds, of that office's, too.
 */
record Cells(PersonSharing sharing, DataSubjectId subject, Purpose purpose, Instant at, ZoneId zone) {

    private static final EventName ANY_TYPE = new EventName("any.type");
    private static final UUID ANY_RECORD = new UUID(0, 0);

    SharingMatrix.Cell cell(DataSubjectId recipient, Category category) {
        Inquiry inquiry = Inquiry.of(caller(recipient), purpose, at, zone);
        Basis basis = null;
        boolean closed = false;
        for (EventName type : types(category)) {
            for (UUID record : records(category)) {
                for (AgencyId source : sources(recipient, category)) {
                    Basis opening = opening(inquiry, part(source, category, type, record));
                    basis = basis == null ? opening : basis;
                    closed |= opening == null;
                    if (closed && basis != null) {
                        return open(SharingMatrix.State.NARROW, category, recipient, basis);
                    }
                }
            }
        }
        return basis == null ? shut(inquiry, recipient, category) : open(stateOf(basis), category, recipient, basis);
    }

    /** The recipient's own question. */
    Inquiry asks(DataSubjectId recipient) {
        return Inquiry.of(caller(recipient), purpose, at, zone);
    }

    /** A record of this category that nobody names, recorded by somebody else. */
    PartFacts ordinary(DataSubjectId recipient, Category category) {
        return part(somebodyElse(recipient), category, ANY_TYPE, ANY_RECORD);
    }

    /** What opens at least a part of the category; null where nothing does. */
    @Nullable
    Basis openingOf(Inquiry inquiry, DataSubjectId recipient, Category category) {
        for (EventName type : types(category)) {
            for (UUID record : records(category)) {
                for (AgencyId source : sources(recipient, category)) {
                    Basis opening = opening(inquiry, part(source, category, type, record));
                    if (opening != null) {
                        return opening;
                    }
                }
            }
        }
        return null;
    }

    static Caller caller(DataSubjectId recipient) {
        return recipient.kind() == DataSubjectId.Kind.AGENCY
                ? Caller.OfAgency.system(new AgencyId(recipient.value()))
                : new Caller.Individual(recipient);
    }

    private Stream<Extent> extents(Category category) {
        return Stream.of(
                        sharing.grants().stream()
                                .filter(grant -> grant.subject().equals(subject))
                                .map(Grant::extent),
                        sharing.denials().stream()
                                .filter(denial -> denial.subject().equals(subject))
                                .map(Denial::extent),
                        sharing.jointUses().stream()
                                .filter(notice -> notice.subject().equals(subject))
                                .map(JointUse::extent),
                        sharing.bases().stream().map(StatutoryBasis::extent))
                .flatMap(extents -> extents)
                .filter(extent -> (extent.categories() & category.bit()) != 0);
    }

    private Set<EventName> types(Category category) {
        var types = new LinkedHashSet<>(List.of(ANY_TYPE));
        extents(category).forEach(extent -> types.addAll(extent.types()));
        return types;
    }

    private Set<UUID> records(Category category) {
        var records = new LinkedHashSet<>(List.of(ANY_RECORD));
        extents(category).forEach(extent -> records.addAll(extent.records()));
        return records;
    }

    /** Somebody else first: its own records every agency sees anyway. */
    private Set<AgencyId> sources(DataSubjectId recipient, Category category) {
        var sources = new LinkedHashSet<AgencyId>();
        sources.add(somebodyElse(recipient));
        sharing.bases().stream()
                .filter(basis -> basis.internal() && (basis.extent().categories() & category.bit()) != 0)
                .map(StatutoryBasis::recordedBy)
                .filter(office -> !office.subject().equals(recipient))
                .forEach(sources::add);
        return sources;
    }

    private static AgencyId somebodyElse(DataSubjectId recipient) {
        return new AgencyId(recipient.value().equals("a") ? "b" : "a");
    }

    private PartFacts part(AgencyId source, Category category, EventName type, UUID record) {
        return new PartFacts(
                record,
                type,
                sharing.person(),
                SubjectKey.of(subject),
                source,
                null,
                category.bit(),
                null,
                false,
                false,
                false,
                PartFacts.Retraction.NONE,
                null,
                at);
    }

    /** What a review shows is structure, not what the record says. */
    private @Nullable Basis opening(Inquiry inquiry, PartFacts part) {
        return Visibility.decide(inquiry, part, sharing) instanceof Verdict.Visible visible
                        && visible.grade() == Grade.CONTENT
                ? visible.bases().getFirst()
                : null;
    }

    private SharingMatrix.Cell shut(Inquiry inquiry, DataSubjectId recipient, Category category) {
        if (sharing.useStopped()) {
            return new SharingMatrix.Cell(category, SharingMatrix.State.STOPPED, null, null, null);
        }
        Denial denial = Grounds.refusal(
                inquiry, subject, recipient, part(somebodyElse(recipient), category, ANY_TYPE, ANY_RECORD), sharing);
        return denial == null
                ? new SharingMatrix.Cell(category, SharingMatrix.State.NO, null, null, null)
                : new SharingMatrix.Cell(category, SharingMatrix.State.REFUSED, null, null, denial.denial());
    }

    private static SharingMatrix.State stateOf(Basis basis) {
        return switch (basis) {
            case Basis.LifeSafety b -> SharingMatrix.State.OVERRIDE;
            case Basis.Statutory b -> SharingMatrix.State.STATUTE;
            case Basis.Representative b -> SharingMatrix.State.REPRESENTATIVE;
            case Basis.Consent b -> SharingMatrix.State.YES;
            case Basis.Subject b -> SharingMatrix.State.YES;
            case Basis.OwnAgency b -> SharingMatrix.State.YES;
            case Basis.Open b -> SharingMatrix.State.YES;
            case Basis.Addressed b -> SharingMatrix.State.YES;
            case Basis.Review b -> SharingMatrix.State.NO;
        };
    }

    private SharingMatrix.Cell open(
            SharingMatrix.State state, Category category, DataSubjectId recipient, Basis basis) {
        return new SharingMatrix.Cell(category, state, lastDay(basis, recipient), end(basis), basis.thing());
    }

    private @Nullable LocalDate lastDay(Basis basis, DataSubjectId recipient) {
        return switch (basis) {
            case Basis.Consent consent ->
                sharing.grants().stream()
                        .filter(grant -> grant.consent().equals(consent.consent())
                                && grant.subject().equals(subject))
                        .map(grant -> Grounds.lastDay(grant, sharing))
                        .findFirst()
                        .orElse(null);
            case Basis.Statutory statute ->
                sharing.jointUses().stream()
                        .filter(notice -> notice.notice().equals(statute.basis()))
                        .map(JointUse::until)
                        .findFirst()
                        .orElse(null);
            case Basis.Representative power -> endOfPower(recipient);
            default -> null;
        };
    }

    private @Nullable LocalDate endOfPower(DataSubjectId who) {
        List<Representation> powers = sharing.representatives().stream()
                .filter(power -> power.who().equals(who))
                .toList();
        return powers.stream().anyMatch(power -> power.until() == null)
                ? null
                : powers.stream()
                        .map(Representation::until)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private @Nullable Instant end(Basis basis) {
        return switch (basis) {
            case Basis.LifeSafety override ->
                sharing.overrides().stream()
                        .filter(one -> one.override().equals(override.override()))
                        .map(LifeSafetyOverride::until)
                        .findFirst()
                        .orElse(null);
            case Basis.Statutory statute ->
                sharing.bases().stream()
                        .filter(one -> one.basis().equals(statute.basis()))
                        .map(StatutoryBasis::until)
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }
}
