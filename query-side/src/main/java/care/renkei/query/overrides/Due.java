package care.renkei.query.overrides;

import care.renkei.query.overrides.OverrideList.Listed;
import care.renkei.query.overrides.OverrideList.Stage;
import java.util.Locale;

/** What the register is asked for. */
public enum Due {
    /** Those that run. */
    OPEN,
    /** Those that nobody has judged. */
    REVIEW,
    /** Those of which the person has not been told. */
    INFORM,
    /** Those with something that should have been done by now. */
    OVERDUE;

    /** @throws IllegalArgumentException if it is none of these, in lower case */
    public static Due ofCode(String code) {
        for (Due due : values()) {
            if (due.code().equals(code)) {
                return due;
            }
        }
        throw new IllegalArgumentException("not a code");
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(Listed listed) {
        return switch (this) {
            case OPEN -> listed.stages().contains(Stage.OPEN);
            case REVIEW -> listed.stages().contains(Stage.TO_REVIEW);
            case INFORM ->
                listed.stages().contains(Stage.TO_INFORM) || listed.stages().contains(Stage.TELLING_DEFERRED);
            case OVERDUE -> !listed.overdue().isEmpty();
        };
    }
}
