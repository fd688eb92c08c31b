package care.renkei.query.visibility;

import care.renkei.events.AgencyId;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.Power;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that decides who may see what of one person's file, folded from events alone ({@link SharingEvolution}); never
 * changed, only replaced.
 *
 * @param version how many events have changed it; with the person's id the key of any cache
 * @param relatives who else has information in the file
 * @param sources agencies that recorded something in it; a no to a handover is no record of theirs
 * @param invited agencies asked to join
 * @param offers handovers that wait for an answer
 * @param erased data subjects whose key is destroyed
 * @param diedOn null while the person lives; every power to act for the person ends with that day
 * @param parked whether an event of it could not be read, so that nobody else may look until that is repaired
 */
public record PersonSharing(
        DataSubjectId person,
        long version,
        Team team,
        List<Representation> representatives,
        List<Grant> grants,
        List<Denial> denials,
        List<LifeSafetyOverride> overrides,
        List<StatutoryBasis> bases,
        List<JointUse> jointUses,
        Set<DataSubjectId> relatives,
        Set<DataSubjectId> sources,
        Set<DataSubjectId> invited,
        List<Offer> offers,
        Set<DataSubjectId> erased,
        boolean useStopped,
        boolean parked,
        @Nullable LocalDate diedOn) {

    public PersonSharing {
        representatives = List.copyOf(representatives);
        grants = List.copyOf(grants);
        denials = List.copyOf(denials);
        overrides = List.copyOf(overrides);
        bases = List.copyOf(bases);
        // A state that was written before there was joint use has none.
        jointUses = jointUses == null ? List.of() : List.copyOf(jointUses);
        relatives = new TreeSet<>(relatives);
        sources = new TreeSet<>(sources);
        invited = new TreeSet<>(invited);
        // A state that was written before offers were held apart has them among those who were asked to join.
        offers = offers == null ? List.of() : List.copyOf(offers);
        erased = new TreeSet<>(erased);
    }

    /** A person of whom nothing is known yet. */
    public static PersonSharing of(DataSubjectId person) {
        return new PersonSharing(
                person,
                0,
                Team.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                Set.of(),
                false,
                false,
                null);
    }

    /** The same with the offices of the corporations that it speaks of, as they are registered now. */
    public PersonSharing knowing(Corporations corporations) {
        if (team.corporations().equals(corporations)) {
            return this;
        }
        return new PersonSharing(
                person,
                version,
                team.knowing(corporations),
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
                parked,
                diedOn);
    }

    /** Everybody who is something in the file; what that gives them is decided when they ask. */
    public Set<WallViewer> named() {
        var named = new HashSet<DataSubjectId>(relatives);
        named.add(person);
        named.addAll(sources);
        named.addAll(invited);
        offers.forEach(offer -> named.add(offer.agency()));
        named.addAll(team.members().keySet());
        representatives.forEach(representation -> named.add(representation.who()));
        permitting().forEach(reach -> named.addAll(reach.named()));
        var viewers = new HashSet<WallViewer>();
        for (LifeSafetyOverride override : overrides) {
            AgencyId reviewer = override.reviewer();
            if (override.reviewed()) {
                continue;
            }
            if (reviewer == null) {
                viewers.add(WallViewer.CORE_CENTRE);
            } else {
                named.add(reviewer.subject());
            }
        }
        named.forEach(one -> viewers.add(WallViewer.of(one)));
        corporations().forEach(corporation -> viewers.add(WallViewer.of(corporation)));
        return viewers;
    }

    /**
     * Whether the agency may be something in the file: by itself, as an office of a corporation, or because an override
     * waits for whichever core centre reviews it.
     */
    public boolean mayName(DataSubjectId agency) {
        Set<WallViewer> named = named();
        CorporationNumber corporation = team.corporations().of(agency);
        return named.contains(WallViewer.of(agency))
                || named.contains(WallViewer.CORE_CENTRE)
                || (corporation != null && named.contains(WallViewer.of(corporation)));
    }

    /** Whether a handover waits for the agency's answer. */
    boolean isOfferedTo(DataSubjectId agency) {
        return offers.stream().anyMatch(offer -> offer.agency().equals(agency));
    }

    /** Whether an override that is open now names the caller. */
    public boolean opensByOverride(Inquiry inquiry) {
        return inquiry.caller() instanceof Caller.OfAgency caller
                && overrides.stream().anyMatch(override -> override.isOpenTo(caller, inquiry, this));
    }

    /** Everything that may open something to somebody. */
    private List<Reach> permitting() {
        var all = new ArrayList<Reach>();
        grants.forEach(grant -> all.add(grant.reach()));
        bases.forEach(basis -> all.add(basis.reach()));
        jointUses.forEach(notice -> all.add(notice.reach()));
        overrides.forEach(override -> all.add(override.reach()));
        return all;
    }

    /** Those that are named, also where something is closed to them. */
    private Set<CorporationNumber> corporations() {
        var all = new HashSet<CorporationNumber>();
        permitting().forEach(reach -> all.addAll(reach.corporations()));
        denials.forEach(denial -> all.addAll(denial.reach().corporations()));
        return all;
    }

    /** The power in which somebody represents the person today in all these categories (a mask), or null. */
    @Nullable
    Representation representation(DataSubjectId who, int categories, LocalDate today) {
        for (Representation representation : representatives) {
            if (representation.who().equals(who)
                    && runs(representation, today)
                    && (categories & ~representation.categories()) == 0) {
                return representation;
            }
        }
        return null;
    }

    /** Nobody acts for the dead. */
    private boolean runs(Representation representation, LocalDate today) {
        return representation.runsOn(today) && (diedOn == null || !today.isAfter(diedOn));
    }

    /** Whether the caller is the person or represents the person today, in whatever power. */
    boolean standsForPerson(Caller.Individual caller, LocalDate today) {
        return caller.viewer().equals(person) || representation(caller.viewer(), 0, today) != null;
    }

    /**
     * A grant never outlives its grantor's power: what the one concerned gave, alone or together with others, goes
     * on; what representatives gave alone ends with the last of their powers.
     */
    boolean empowered(Grant grant, LocalDate today) {
        if (grant.ownBy(grant.subject())) {
            return true;
        }
        for (Grantor grantor : grant.grantors()) {
            if (grant.subject().equals(person) && holdsPower(grantor, today)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsPower(Grantor grantor, LocalDate today) {
        for (Representation representation : representatives) {
            if (representation.who().equals(grantor.who())
                    && representation.capacity() == grantor.capacity()
                    && representation.powers().contains(Power.CONSENT_TO_SHARING)
                    && runs(representation, today)) {
                return true;
            }
        }
        return false;
    }
}
