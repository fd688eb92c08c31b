package care.renkei.events;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Kinds of information; consent speaks of them. Every event carries a set. The places of the bits are on disk: only append. */
public enum Category {
    IDENTITY(0),
    LIFE(1),
    HEALTH(2),
    FAMILY(3),
    FINANCE(4),
    WISH(5),
    RISK(6),
    PLAN(7),
    SERVICE(8),
    CONTACT(9),
    MEETING(10),
    SHARING(11);

    private final int place;

    Category(int place) {
        this.place = place;
    }

    /** One bit per category, for masks in views. */
    public int bit() {
        return 1 << place;
    }

    public static int mask(Collection<Category> categories) {
        return categories.stream().mapToInt(Category::bit).reduce(0, (a, b) -> a | b);
    }

    public static Set<Category> ofMask(int mask) {
        var set = EnumSet.noneOf(Category.class);
        for (Category category : values()) {
            if ((mask & category.bit()) != 0) {
                set.add(category);
            }
        }
        return set;
    }
}
