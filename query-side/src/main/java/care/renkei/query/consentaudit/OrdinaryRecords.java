package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.SubjectKey;
import care.renkei.query.visibility.Denial;
import care.renkei.query.visibility.Extent;
import care.renkei.query.visibility.Grant;
import care.renkei.query.visibility.JointUse;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.StatutoryBasis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ordinary records of one category alone that a cell speaks of: of a type and id that nobody names, and of each that
 * a statement names; where offices of a corporation use what one of them holds, that office's, too.
 */
record OrdinaryRecords(PersonSharing sharing, DataSubjectId subject, Instant at) {

    static final EventName ANY_TYPE = new EventName("any.type");
    static final UUID ANY_RECORD = new UUID(0, 0);

    /** First the one that nobody names. */
    List<PartFacts> of(DataSubjectId recipient, Category category) {
        var parts = new ArrayList<PartFacts>();
        for (EventName type : types(category)) {
            for (UUID record : records(category)) {
                for (AgencyId source : sources(recipient, category)) {
                    parts.add(part(source, category, type, record));
                }
            }
        }
        return parts;
    }

    /** Recorded by somebody else than the recipient. */
    PartFacts thatNobodyNames(DataSubjectId recipient, Category category) {
        return part(somebodyElse(recipient), category, ANY_TYPE, ANY_RECORD);
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

    static AgencyId somebodyElse(@Nullable DataSubjectId recipient) {
        return new AgencyId(recipient != null && recipient.value().equals("a") ? "b" : "a");
    }

    private PartFacts part(AgencyId source, Category category, EventName type, UUID record) {
        return PartFacts.ordinary(record, type, sharing.person(), SubjectKey.of(subject), source, category.bit(), at);
    }
}
