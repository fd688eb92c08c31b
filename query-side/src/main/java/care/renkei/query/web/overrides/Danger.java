package care.renkei.query.web.overrides;

import care.renkei.events.Category;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Kinds of danger to tap, each with the few kinds of information that usually help; never all of them. */
enum Danger {
    SUDDEN_ILLNESS(Category.HEALTH),
    MISSING(Category.IDENTITY, Category.CONTACT),
    SELF_HARM(Category.HEALTH, Category.RISK),
    HARMED_BY_OTHERS(Category.RISK, Category.CONTACT),
    DISASTER(Category.IDENTITY, Category.HEALTH),
    OTHER;

    private final int mask;

    Danger(Category... categories) {
        mask = Category.mask(List.of(categories));
    }

    Set<Category> categories() {
        return Category.ofMask(mask);
    }

    static @Nullable Danger named(@Nullable String name) {
        for (Danger danger : values()) {
            if (danger.name().equals(name)) {
                return danger;
            }
        }
        return null;
    }
}
