package care.renkei.query.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.stored.EventJson;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The coarse masks against the decision, in random files. */
class TheSecondWallTest {

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void never_closes_what_the_decision_opens(long seed) {
        for (long n = 0; n < 2_000; n++) {
            var random = new RandomFile(seed * 1_000_000 + n);
            PersonSharing sharing = random.file().sharing();
            List<ViewerMask> masks = ViewerMasks.of(random.file().folded(), AFile.ZONE);
            for (int question = 0; question < 25; question++) {
                PartFacts part = random.part();
                Inquiry inquiry = random.inquiry();
                if (part.sealedFor() == null
                        && Visibility.decide(inquiry, part, sharing) instanceof Verdict.Visible visible) {
                    assertThat(passes(inquiry, part, sharing, masks))
                            .as("seed %d, file %d: %s asks for %s: %s", seed, n, inquiry, part, visible)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void alone_opens_nothing_for_which_no_statement_names_viewer_categories_and_time(long seed) {
        for (long n = 0; n < 2_000; n++) {
            var random = new RandomFile(seed * 1_000_000 + n);
            PersonSharing sharing = random.file().sharing();
            for (ViewerMask mask : ViewerMasks.of(random.file().folded(), AFile.ZONE)) {
                for (int question = 0; question < 5; question++) {
                    Instant at = random.inquiry().at();
                    if (mask.viewer().whole().equals(WallViewer.CORE_CENTRE) || !validAt(mask, at)) {
                        continue;
                    }
                    // Of a corporation every office passes, so something stands for each.
                    // Where all of them closed their case, nobody passes.
                    assertThat(everybodyMeant(mask.viewer()))
                            .as("seed %d, file %d: %s", seed, n, mask)
                            .allMatch(viewer -> somethingStands(sharing, mask, viewer, at));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31})
    void rests_on_a_state_that_reads_back_as_it_was_written(long seed) {
        for (long n = 0; n < 500; n++) {
            PersonSharing sharing = new RandomFile(seed * 1_000_000 + n).file().folded();
            assertThat(EventJson.read(EventJson.write(sharing), PersonSharing.class))
                    .isEqualTo(sharing);
        }
    }

    /** As row-level security asks it. */
    static boolean passes(Inquiry inquiry, PartFacts part, PersonSharing sharing, List<ViewerMask> masks) {
        boolean coreCentre = false;
        @Nullable DataSubjectId viewer = null;
        switch (inquiry.caller()) {
            case Caller.OfAgency caller -> {
                viewer = caller.viewer();
                coreCentre = caller.coreCentre();
                if (caller.agency().equals(part.source())) {
                    return true;
                }
            }
            case Caller.Individual caller -> viewer = caller.viewer();
            case Caller.Operator caller -> {}
            case Caller.Nobody caller -> {}
        }
        for (DataSubjectId subject : part.about().subjects()) {
            DataSubjectId whose = part.standsFor(subject);
            boolean open = false;
            for (ViewerMask mask : masks) {
                boolean mine = mask.viewer().whole().equals(WallViewer.CORE_CENTRE)
                        ? coreCentre && viewer != null && !mask.viewer().leavesOut(viewer)
                        : everybodyMeant(mask.viewer()).contains(viewer);
                boolean ofSubject = mask.subject() == null || mask.subject().equals(whose);
                open |= mine && ofSubject && validAt(mask, inquiry.at()) && (part.categories() & ~mask.allowed()) == 0;
            }
            if (!open) {
                return false;
            }
        }
        return sharing.person().equals(part.person());
    }

    private static Set<DataSubjectId> everybodyMeant(WallViewer viewer) {
        for (CorporationNumber corporation : Set.of(AFile.KODAMAS, AFile.HOSPITALS)) {
            if (viewer.whole().equals(WallViewer.of(corporation))) {
                var offices = new HashSet<>(AFile.CORPORATIONS.officesOf(Set.of(corporation)));
                offices.removeIf(viewer::leavesOut);
                return offices;
            }
        }
        return Set.of(new DataSubjectId(viewer.text()));
    }

    private static boolean validAt(ViewerMask mask, Instant at) {
        return (mask.from() == null || !at.isBefore(mask.from()))
                && (mask.until() == null || at.isBefore(mask.until()));
    }

    private static boolean somethingStands(PersonSharing sharing, ViewerMask mask, DataSubjectId viewer, Instant at) {
        var today = at.atZone(AFile.ZONE).toLocalDate();
        boolean self = viewer.equals(mask.subject());
        boolean representative = sharing.representatives().stream()
                .anyMatch(r -> r.who().equals(viewer) && r.runsOn(today) && within(mask, r.categories()));
        boolean override = sharing.overrides().stream()
                .anyMatch(o -> within(mask, o.categories())
                        && ((o.open(at) && o.reach().permits(viewer, sharing.team(), today))
                                || (!o.reviewed()
                                        && o.reviewer() != null
                                        && viewer.equals(o.reviewer().subject()))));
        boolean statute = !sharing.useStopped()
                && sharing.bases().stream()
                        .anyMatch(b -> at.isBefore(b.until())
                                && within(mask, b.extent().categories())
                                && b.reach().permits(viewer, sharing.team(), today));
        boolean notice = !sharing.useStopped()
                && sharing.jointUses().stream()
                        .anyMatch(j -> j.runsOn(today)
                                && j.subject().equals(mask.subject())
                                && within(mask, j.extent().categories())
                                && j.reach().permits(viewer, sharing.team(), today));
        boolean grant = !sharing.useStopped()
                && sharing.grants().stream()
                        .anyMatch(g -> g.runsOn(today)
                                && g.subject().equals(mask.subject())
                                && within(mask, g.extent().categories())
                                && g.reach().permits(viewer, sharing.team(), today)
                                && sharing.empowered(g, today));
        return self || representative || override || statute || notice || grant;
    }

    private static boolean within(ViewerMask mask, int categories) {
        return (mask.allowed() & ~categories) == 0;
    }
}
