package care.renkei.query.sharing;

import care.renkei.events.Category;

/** Sets of categories as numbers: one bit per category. */
final class CategorySets {

    /** How many sets there are; the width of a column and of the second wall's bit strings. */
    static final int ALL = 1 << Category.values().length;

    private CategorySets() {}

    /** A character for every set, in the order of their numbers: 1 where it is not empty and lies within this one. */
    static String within(int mask) {
        var bits = new StringBuilder(ALL);
        for (int set = 0; set < ALL; set++) {
            bits.append(set != 0 && (set & ~mask) == 0 ? '1' : '0');
        }
        return bits.toString();
    }
}
