package care.renkei.query.overrides;

import care.renkei.events.WhyConsentHard;
import care.renkei.query.overrides.OverrideList.Listed;
import care.renkei.query.overrides.OverrideList.Stage;
import java.util.Comparator;

/** What somebody should see first. */
enum Urgency {
    /** Information goes out while the person had refused: it is looked at before all others (law, refusal). */
    REFUSED_AND_UNREVIEWED,
    OVERDUE,
    OPEN,
    TO_REVIEW,
    TO_INFORM,
    TELLING_DEFERRED,
    DONE;

    /** The most urgent first; of equally urgent ones the older, of those that are done the newer. */
    static final Comparator<Listed> FIRST = Comparator.comparing(Urgency::of)
            .thenComparing((a, b) -> of(a) == DONE
                    ? b.invokedAt().compareTo(a.invokedAt())
                    : a.invokedAt().compareTo(b.invokedAt()))
            .thenComparing(Listed::override);

    static Urgency of(Listed listed) {
        if (listed.stages().contains(Stage.TO_REVIEW) && listed.why() == WhyConsentHard.REFUSED) {
            return REFUSED_AND_UNREVIEWED;
        }
        if (!listed.overdue().isEmpty()) {
            return OVERDUE;
        }
        if (listed.stages().contains(Stage.OPEN)) {
            return OPEN;
        }
        if (listed.stages().contains(Stage.TO_REVIEW)) {
            return TO_REVIEW;
        }
        if (listed.stages().contains(Stage.TO_INFORM)) {
            return TO_INFORM;
        }
        return listed.stages().contains(Stage.TELLING_DEFERRED) ? TELLING_DEFERRED : DONE;
    }
}
