package care.renkei.query.web.overrides;

import org.jspecify.annotations.Nullable;

/** What may follow once an override was begun. */
enum Step {
    EXTEND,
    END,
    REVIEW,
    INFORM,
    DEFER;

    static @Nullable Step named(String name) {
        for (Step step : values()) {
            if (step.name().equalsIgnoreCase(name)) {
                return step;
            }
        }
        return null;
    }
}
