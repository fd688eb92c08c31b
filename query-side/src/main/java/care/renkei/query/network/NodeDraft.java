package care.renkei.query.network;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.network.EvidenceRow.Said;
import java.time.Instant;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody around while evidence comes in. */
final class NodeDraft {

    private static final int STRONG_FROM = 6;
    private static final int MIDDLING_FROM = 2;

    final String id;
    final @Nullable DataSubjectId subject;
    Node.Kind kind;

    @Nullable
    AgencyId agency;

    @Nullable
    String name;

    boolean stopped;
    boolean recorded;

    /** When something was first said of this one; the order of those of whom only contacts are known is their id's. */
    Instant knownAt = Instant.MAX;

    private final TreeSet<String> roles = new TreeSet<>();
    private int felt;
    private boolean strained;
    private boolean coordinates;
    private int contacts;
    private @Nullable Instant last;
    private @Nullable UUID record;

    NodeDraft(String id, @Nullable DataSubjectId subject, Node.Kind kind) {
        this.id = id;
        this.subject = subject;
        this.kind = kind;
    }

    NodeDraft knownBy(Said said) {
        if (said.of().occurredAt().isBefore(knownAt)) {
            knownAt = said.of().occurredAt();
        }
        return this;
    }

    /** What a tie with the person says of this one. */
    void tied(TieDraft tie) {
        if (!tie.kind.touching() && tie.kind != Tie.Kind.GENOGRAM) {
            String code = tie.code;
            if (tie.kind == Tie.Kind.KEY_WORKER) {
                roles.add(Tie.Kind.KEY_WORKER.name());
            } else if (code != null && tie.kind != Tie.Kind.ROLE && tie.kind != Tie.Kind.INVITED) {
                roles.add(code);
            }
            record = tie.newest();
        } else if (record == null) {
            record = tie.newest();
        }
        felt = Math.max(felt, tie.strength);
        strained |= tie.strained;
        coordinates |= tie.coordinates;
        contacts += tie.contacts();
        if (tie.last != null && (last == null || tie.last.isAfter(last))) {
            last = tie.last;
        }
    }

    /** The same one as another file of the person tells of it; ties are reckoned after. */
    NodeDraft and(NodeDraft other) {
        agency = agency == null ? other.agency : agency;
        name = name == null ? other.name : name;
        stopped |= other.stopped;
        knownAt = other.knownAt.isBefore(knownAt) ? other.knownAt : knownAt;
        return this;
    }

    Node node(@Nullable String called) {
        return new Node(
                id,
                kind,
                agency,
                called,
                roles,
                ring(),
                strength(),
                strained,
                stopped,
                coordinates,
                contacts,
                last,
                record);
    }

    /** As it is felt; where nobody said, by how often they were in touch in three months. */
    private int strength() {
        if (felt > 0) {
            return felt;
        }
        return contacts >= STRONG_FROM ? 3 : contacts >= MIDDLING_FROM ? 2 : 1;
    }

    private int ring() {
        return coordinates ? 1 : 4 - strength();
    }
}
