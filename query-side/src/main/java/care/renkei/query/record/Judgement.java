package care.renkei.query.record;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Permission;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Denial;
import care.renkei.query.visibility.Grant;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.JointUse;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.RecordVerdict;
import care.renkei.query.visibility.StatutoryBasis;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The decision about the records of one file for one look. Records of one kind are decided once; where a statement
 * names single records, or a review ends at a moment, each is decided by itself.
 */
public final class Judgement {

    private static final UUID ANY = new UUID(0, 0);

    private final DataSubjectId person;
    private final Inquiry inquiry;
    private final PersonSharing sharing;
    private final Set<UUID> named;
    private final boolean oneByOne;
    private final Map<RecordKind, RecordVerdict> decided = new HashMap<>();

    public Judgement(DataSubjectId person, Permission permission) {
        this.person = person;
        inquiry = permission.inquiry();
        sharing = permission.sharing();
        named = named(sharing);
        oneByOne = !named.isEmpty() || reviews();
    }

    private static Set<UUID> named(PersonSharing sharing) {
        var named = new HashSet<UUID>();
        Stream.of(
                        sharing.grants().stream().map(Grant::extent),
                        sharing.denials().stream().map(Denial::extent),
                        sharing.bases().stream().map(StatutoryBasis::extent),
                        sharing.jointUses().stream().map(JointUse::extent))
                .flatMap(extents -> extents)
                .forEach(extent -> named.addAll(extent.records()));
        return named;
    }

    private boolean reviews() {
        return inquiry.caller() instanceof Caller.OfAgency
                && sharing.overrides().stream().anyMatch(override -> !override.reviewed());
    }

    /** Whether records of one kind may be decided differently. */
    public boolean oneByOne() {
        return oneByOne;
    }

    /** Records that statements name: they may be open where their kind is not. */
    public Set<UUID> named() {
        return named;
    }

    public RecordVerdict of(RecordKind kind, UUID record, Instant recordedAt) {
        return oneByOne ? decide(kind, record, recordedAt) : ofKind(kind);
    }

    /** The verdict on a record of this kind that no statement names, however early it was recorded. */
    public RecordVerdict ofKind(RecordKind kind) {
        return decided.computeIfAbsent(kind, k -> decide(k, ANY, Instant.EPOCH));
    }

    private RecordVerdict decide(RecordKind kind, UUID record, Instant recordedAt) {
        return RecordVerdict.decide(inquiry, kind.of(person, record, recordedAt), sharing);
    }
}
