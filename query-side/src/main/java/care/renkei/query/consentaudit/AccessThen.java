package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Position;
import care.renkei.events.ThingId;
import care.renkei.query.consentaudit.Explanation.BasisShown;
import care.renkei.query.consentaudit.Explanation.Link;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Grounds;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Reason;
import care.renkei.query.visibility.RecordVerdict;
import care.renkei.query.visibility.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether an agency could see a record, as it would have been asked then: the inquiry, the state of the file and the
 * record's parts are all of that moment.
 */
record AccessThen(AgencyId agency, UUID record, Inquiry inquiry, PersonSharing sharing, List<PartFacts> parts) {

    Explanation explained(Position position, List<Stated> known, InSight inSight, List<RecordThen.Change> changes) {
        RecordVerdict verdict = RecordVerdict.decide(inquiry, parts, sharing);
        boolean visible = verdict.visible();
        Set<Basis> bases = new LinkedHashSet<>();
        for (Verdict part : verdict.parts().values()) {
            if (part instanceof Verdict.Visible open) {
                bases.addAll(open.bases());
            }
        }
        Reason reason = visible ? null : reason(verdict);
        var decisive = new LinkedHashSet<Stated>();
        for (PartFacts part : parts) {
            var chain = new Chain(known, inSight.addressees(), agency, part);
            decisive.addAll(visible ? chain.opened(things(bases)) : chain.closed(reason));
        }
        return new Explanation(
                agency,
                record,
                null,
                inquiry.at(),
                position,
                visible,
                bases.stream()
                        .map(basis -> new BasisShown(basis.kind(), basis.thing()))
                        .toList(),
                reason,
                links(
                        decisive.stream().filter(inSight::knows).toList(),
                        changes,
                        parts.getFirst().source()));
    }

    private static Set<ThingId> things(Set<Basis> bases) {
        var things = new HashSet<ThingId>();
        for (Basis basis : bases) {
            ThingId thing = basis.thing();
            if (thing != null) {
                things.add(thing);
            }
        }
        return things;
    }

    private static List<Link> links(List<Stated> decisive, List<RecordThen.Change> changes, AgencyId source) {
        var links = new ArrayList<Link>();
        for (Stated stated : decisive) {
            links.add(Link.of(stated));
        }
        for (RecordThen.Change change : changes) {
            links.add(new Link(
                    change.event(),
                    change.type(),
                    source,
                    change.recordedAt(),
                    change.position(),
                    List.of(),
                    null,
                    null));
        }
        return links.stream()
                .sorted(Comparator.comparing(Link::position))
                .distinct()
                .toList();
    }

    /** Told by the decision, or looked up where it tells an outsider nothing; null where the record itself says so. */
    private @Nullable Reason reason(RecordVerdict verdict) {
        return verdict.countedAs().orElseGet(() -> {
            PartFacts part = parts.getFirst();
            if (part.retraction() != PartFacts.Retraction.NONE) {
                return Reason.RETRACTED;
            }
            if (part.authorOnly()
                    || part.sealedFor() != null
                    || (part.restrictedTo() != null && !part.restrictedTo().contains(agency))) {
                return null;
            }
            if (sharing.useStopped()) {
                return Reason.USE_STOPPED;
            }
            return part.about().subjects().stream()
                            .anyMatch(subject ->
                                    Grounds.refusal(inquiry, subject, agency.subject(), part, sharing) != null)
                    ? Reason.REFUSED
                    : Reason.OUTSIDE_CONSENT;
        });
    }
}
