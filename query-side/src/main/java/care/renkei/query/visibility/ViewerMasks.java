package care.renkei.query.visibility;

import care.renkei.events.Category;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.Power;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the second wall (row-level security) lets through of a file, from the same state as the decision. It never
 * closes what the decision opens; alone, it opens nothing to a viewer, of a category, or at a time for which no basis
 * stands. A category is taken out of a grant where a denial blocks the grant in all that it names.
 */
public final class ViewerMasks {

    private static final int EVERYTHING = Category.mask(List.of(Category.values()));

    private final PersonSharing sharing;
    private final ZoneId zone;
    private final Set<ViewerMask> masks = new LinkedHashSet<>();

    private ViewerMasks(PersonSharing sharing, ZoneId zone) {
        this.sharing = sharing;
        this.zone = zone;
    }

    /** @param zone where days begin and end */
    public static List<ViewerMask> of(PersonSharing sharing, ZoneId zone) {
        var all = new ViewerMasks(sharing, zone);
        all.subjects();
        all.representatives();
        all.overrides();
        if (!sharing.useStopped()) {
            all.statutes();
            sharing.grants().forEach(all::grant);
            sharing.jointUses().forEach(all::jointUse);
        }
        return new ArrayList<>(all.masks);
    }

    private void subjects() {
        var subjects = new TreeSet<>(sharing.relatives());
        subjects.add(sharing.person());
        subjects.removeAll(sharing.erased());
        subjects.forEach(subject -> masks.add(new ViewerMask(subject, WallViewer.of(subject), EVERYTHING, null, null)));
    }

    private void representatives() {
        for (Representation power : sharing.representatives()) {
            masks.add(new ViewerMask(
                    sharing.person(),
                    WallViewer.of(power.who()),
                    power.categories(),
                    start(power.from()),
                    end(last(power))));
        }
    }

    /** A power ends with its last day or with the person's life. */
    private @Nullable LocalDate last(Representation power) {
        LocalDate until = power.until();
        LocalDate died = sharing.diedOn();
        return until == null || (died != null && died.isBefore(until)) ? died : until;
    }

    /** An override is its receivers' while it is open, and its reviewer's (the structure alone) until the verdict. */
    private void overrides() {
        for (LifeSafetyOverride override : sharing.overrides()) {
            if (override.endedAt() == null) {
                reached(override.reach())
                        .forEach((viewer, first) -> masks.add(new ViewerMask(
                                null, viewer, override.categories(), start(first.day()), override.until())));
            }
            // Whoever invoked it does not review it: the decision says the same.
            if (!override.reviewed() && !override.invokedBy().equals(override.reviewer())) {
                WallViewer reviewer = override.reviewer() == null
                        ? WallViewer.CORE_CENTRE.without(
                                Set.of(override.invokedBy().subject()))
                        : WallViewer.of(override.reviewer().subject());
                masks.add(new ViewerMask(null, reviewer, override.categories(), null, null));
            }
        }
    }

    private void statutes() {
        for (StatutoryBasis basis : sharing.bases()) {
            DataSubjectId subject = basis.subject().kind() == DataSubjectId.Kind.PERSON ? null : basis.subject();
            reached(basis.reach())
                    .forEach((viewer, first) -> masks.add(new ViewerMask(
                            subject, viewer, basis.extent().categories(), start(first.day()), basis.until())));
        }
    }

    private void jointUse(JointUse notice) {
        reached(notice.reach())
                .forEach((viewer, first) -> add(
                        notice.subject(),
                        viewer,
                        notice.extent().categories(),
                        later(notice.from(), first.day()),
                        notice.until()));
    }

    private void grant(Grant grant) {
        reached(grant.reach()).forEach((viewer, first) -> {
            LocalDate from = later(grant.from(), first.day());
            int allowed = grant.extent().categories() & ~denied(grant, first, from);
            if (allowed == 0) {
                return;
            }
            if (grant.ownBy(grant.subject())) {
                add(grant.subject(), viewer, allowed, from, grant.until());
                return;
            }
            for (Representation power : powersOf(grant)) {
                add(grant.subject(), viewer, allowed, later(from, power.from()), earlier(grant.until(), last(power)));
            }
        });
    }

    private void add(DataSubjectId subject, WallViewer viewer, int allowed, LocalDate from, LocalDate until) {
        if (!from.isAfter(until)) {
            masks.add(new ViewerMask(subject, viewer, allowed, start(from), end(until)));
        }
    }

    private List<Representation> powersOf(Grant grant) {
        return grant.subject().equals(sharing.person())
                ? sharing.representatives().stream()
                        .filter(power -> power.powers().contains(Power.CONSENT_TO_SHARING)
                                && grant.grantors().contains(new Grantor(power.who(), power.capacity())))
                        .toList()
                : List.of();
    }

    /**
     * Categories in which a denial closes everything that the grant names, from the first day on. Which offices a
     * corporation has is not known here, so an earlier denial that names one closes nothing yet.
     */
    private int denied(Grant grant, First reached, LocalDate from) {
        int closed = 0;
        for (Denial denial : sharing.denials()) {
            boolean later = denial.order().compareTo(grant.order()) > 0;
            if (denial.subject().equals(grant.subject())
                    && denial.closesAllOf(grant)
                    && (later || denial.reach().corporations().isEmpty())
                    && reached.isMetBy(denial, sharing.team(), from)
                    && denial.blocks(grant, sharing.team(), from)
                    && denial.blocks(grant, sharing.team(), LocalDate.MAX)) {
                closed |= denial.extent().categories();
            }
        }
        return closed;
    }

    /** Everybody whom it reaches on some day, as the team is now. */
    private Map<WallViewer, First> reached(Reach reach) {
        var candidates = new TreeSet<>(reach.named());
        candidates.addAll(sharing.team().members().keySet());
        var reached = new LinkedHashMap<WallViewer, First>();
        for (DataSubjectId viewer : candidates) {
            if (reach.permits(viewer, sharing.team(), LocalDate.MAX)) {
                reached.put(WallViewer.of(viewer), new First(viewer, null, first(reach, viewer)));
            }
        }
        for (CorporationNumber corporation : new TreeSet<>(reach.corporations())) {
            reached.put(WallViewer.of(corporation).without(reach.ended()), new First(null, corporation, null));
        }
        return reached;
    }

    /**
     * Somebody who is reached, or every office of a corporation.
     *
     * @param day the first; null for ever before
     */
    private record First(
            @Nullable DataSubjectId viewer,
            @Nullable CorporationNumber corporation,
            @Nullable LocalDate day) {

        boolean isMetBy(Denial denial, Team team, LocalDate from) {
            return viewer == null
                    ? denial.reach().corporations().contains(corporation)
                    : denial.reach().meets(viewer, team, from);
        }
    }

    /** The first day on which it reaches the viewer: by name always, otherwise as a member of the team. */
    private @Nullable LocalDate first(Reach reach, DataSubjectId viewer) {
        TeamMember member = sharing.team().members().get(viewer);
        return reach.named().contains(viewer) || member == null ? null : member.from();
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isBefore(day) ? other : day;
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private @Nullable Instant end(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
