package care.renkei.events;

import java.util.Set;

/** Content that others are asked to answer; an answer names it by its event ({@link Answers}). */
public interface Asks extends Content {

    /** Who is asked; where empty, everybody of the person's team. */
    Set<AgencyId> addressees();
}
