package care.renkei.events.admission;

import org.jspecify.annotations.Nullable;

/**
 * Lets requests in, makes them wait a little, or sends them away. A crowd of one kind costs the others nothing: life at
 * risk has places that nobody else takes, and what is large takes none of those of what is not. Safe for use by many
 * threads.
 */
public final class Admission {

    private final Limits limits;
    private final Line ordinary;
    private final Line life;
    private final Line large;

    public Admission(Limits limits) {
        this.limits = limits;
        ordinary = new Line(limits.places(), limits.waiting());
        life = new Line(limits.reserved(), limits.waiting());
        large = new Line(limits.large(), limits.waiting());
    }

    /**
     * Comes back when the request may go on, in the order in which they came.
     *
     * @return null if it is to be sent away: too many wait already, or it waited for too long
     */
    public @Nullable Place enter(Asks asks) {
        Line entered =
                switch (asks) {
                    case ORDINARY -> orAway(ordinary);
                    case LARGE -> orAway(large);
                    // Of the others' places it takes what lies idle, and never goes past one who waits.
                    case LIFE -> life.enterAtOnce() ? life : ordinary.enterAtOnce() ? ordinary : orAway(life);
                };
        return entered == null ? null : new Place(entered);
    }

    private @Nullable Line orAway(Line line) {
        return line.enterAtOnce() || line.enter(limits.patience()) ? line : null;
    }

    /** How many places are free for what is ordinary. */
    int free() {
        return ordinary.free();
    }

    /** How many stand in the three lines. */
    int waiting() {
        return ordinary.waiting() + life.waiting() + large.waiting();
    }
}
