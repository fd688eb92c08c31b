package care.renkei.query.network;

import care.renkei.query.network.EvidenceRow.Touched;
import care.renkei.query.network.TieDraft.Between;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who was in touch with whom. Whoever has no other tie and has not been in touch lately is not around. */
final class InTouch {

    private final NetworkDraft network;
    private final Map<Between, TieDraft> ties = new LinkedHashMap<>();

    /** @param network with the ties that are said of the file and hold */
    InTouch(NetworkDraft network) {
        this.network = network;
    }

    void take(Collection<Touched> touches, Instant lately) {
        for (Touched touch : touches) {
            ties.computeIfAbsent(between(touch), TieDraft::new)
                    .touched(touch.of().occurredAt(), touch.of().event(), lately);
        }
        Set<String> standing = network.tied();
        ties.values()
                .removeIf(tie -> tie.contacts() == 0 && !(standing.contains(tie.from) && standing.contains(tie.to)));
        ties.values().forEach(network::add);
        for (Touched touch : touches) {
            if (ties.containsKey(between(touch))) {
                around(touch);
            }
            network.recorded(touch.of().practitioner());
        }
    }

    private Between between(Touched touch) {
        return new Between(
                network.id(touch.one()), network.id(touch.other()), touch.way().tie(), null);
    }

    private void around(Touched touch) {
        NodeDraft one = network.node(touch.one());
        network.node(touch.other());
        if (one.kind == Node.Kind.PRACTITIONER && touch.way() == Way.CONTACT) {
            one.agency = touch.of().source();
        }
    }
}
