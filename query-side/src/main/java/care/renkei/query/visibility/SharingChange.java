package care.renkei.query.visibility;

import care.renkei.events.DataSubjectId;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The next state while one event is folded. */
final class SharingChange {

    private final PersonSharing before;
    private Team team;
    private List<Representation> representatives;
    private final List<Grant> grants;
    private final List<Denial> denials;
    private final List<LifeSafetyOverride> overrides;
    private final List<StatutoryBasis> bases;
    private final List<JointUse> jointUses;
    private final Set<DataSubjectId> relatives;
    private final Set<DataSubjectId> sources;
    private final Set<DataSubjectId> invited;
    private final List<Offer> offers;
    private final Set<DataSubjectId> erased;
    private @Nullable LocalDate diedOn;
    private boolean useStopped;

    SharingChange(PersonSharing before) {
        this.before = before;
        team = before.team();
        representatives = new ArrayList<>(before.representatives());
        grants = new ArrayList<>(before.grants());
        denials = new ArrayList<>(before.denials());
        overrides = new ArrayList<>(before.overrides());
        bases = new ArrayList<>(before.bases());
        jointUses = new ArrayList<>(before.jointUses());
        relatives = new TreeSet<>(before.relatives());
        sources = new TreeSet<>(before.sources());
        invited = new TreeSet<>(before.invited());
        offers = new ArrayList<>(before.offers());
        erased = new TreeSet<>(before.erased());
        diedOn = before.diedOn();
        useStopped = before.useStopped();
    }

    Team team() {
        return team;
    }

    void source(DataSubjectId agency) {
        sources.add(agency);
    }

    void relative(DataSubjectId relative) {
        relatives.add(relative);
    }

    void invited(DataSubjectId agency) {
        invited.add(agency);
    }

    void offered(ThingId handover, DataSubjectId agency) {
        var offer = new Offer(handover, agency);
        if (!offers.contains(offer)) {
            offers.add(offer);
        }
    }

    void takenBack(ThingId handover) {
        offers.removeIf(offer -> offer.handover().equals(handover));
    }

    void answered(ThingId handover, DataSubjectId agency) {
        offers.remove(new Offer(handover, agency));
    }

    void joined(DataSubjectId agency, @Nullable TeamRole role, LocalDate from) {
        team = team.joined(agency, role, from);
    }

    void left(DataSubjectId agency) {
        team = team.left(agency);
        invited.remove(agency);
        offers.removeIf(offer -> offer.agency().equals(agency));
    }

    /** A grant never outlives the case: whoever closes it is not meant by what was agreed before. */
    void caseClosed(DataSubjectId agency) {
        grants.replaceAll(grant -> grant.endedFor(agency));
    }

    void represented(Representation representation) {
        relatives.add(representation.who());
        representatives.add(representation);
    }

    /** Over at once, unless the last day is said in advance. */
    void representationEnded(DataSubjectId who, LocalDate last, LocalDate today) {
        boolean ahead = last.isAfter(today);
        representatives = new ArrayList<>(representatives.stream()
                .filter(r -> ahead || !r.who().equals(who))
                .map(r -> r.who().equals(who) ? r.endingOn(last) : r)
                .toList());
    }

    void grant(Grant grant) {
        grants.add(grant);
    }

    void narrow(ThingId consent, DataSubjectId subject, UnaryOperator<Grant> narrowing) {
        grants.replaceAll(g -> g.consent().equals(consent) && g.subject().equals(subject) ? narrowing.apply(g) : g);
    }

    void withdraw(ThingId consent) {
        grants.removeIf(g -> g.consent().equals(consent));
    }

    void deny(Denial denial) {
        denials.add(denial);
    }

    void statute(StatutoryBasis basis) {
        bases.add(basis);
    }

    void jointUse(JointUse notice, @Nullable ThingId replaced) {
        jointUses.removeIf(one -> one.notice().equals(replaced) && one.subject().equals(notice.subject()));
        jointUses.add(notice);
    }

    void override(LifeSafetyOverride override) {
        overrides.add(override);
    }

    void override(ThingId id, UnaryOperator<LifeSafetyOverride> change) {
        overrides.replaceAll(o -> o.override().equals(id) ? change.apply(o) : o);
    }

    void erased(DataSubjectId subject) {
        erased.add(subject);
    }

    void diedOn(@Nullable LocalDate day) {
        diedOn = day;
    }

    void useStopped(boolean stopped) {
        useStopped = stopped;
    }

    /** The same state where nothing changed, so that versions count changes only. */
    PersonSharing done() {
        PersonSharing next = withVersion(before.version());
        return next.equals(before) ? before : withVersion(before.version() + 1);
    }

    private PersonSharing withVersion(long version) {
        return new PersonSharing(
                before.person(),
                version,
                team,
                representatives,
                grants,
                denials,
                overrides,
                bases,
                jointUses,
                relatives,
                sources,
                invited,
                offers,
                erased,
                useStopped,
                before.parked(),
                diedOn);
    }
}
