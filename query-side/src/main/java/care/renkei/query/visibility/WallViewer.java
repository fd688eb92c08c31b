package care.renkei.query.visibility;

import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;

/**
 * A viewer as the second wall and the list of files name one: somebody by name, whichever agency is a core centre, or
 * whichever agency is an office of a corporation. Which agencies that are is looked up when somebody reads.
 */
public record WallViewer(String text) {

    public static final WallViewer CORE_CENTRE = new WallViewer("core-centre");

    /** Where the name of an agency is not enough to tell that it is not meant, as a pattern of SQL. */
    public static final String OFFICES = "corporation-%";

    private static final String OFFICES_OF = "corporation-";

    static WallViewer of(DataSubjectId viewer) {
        return new WallViewer(viewer.text());
    }

    static WallViewer of(CorporationNumber corporation) {
        return new WallViewer(OFFICES_OF + corporation.text());
    }

    /** Whether this may be that one; where it names no one, the decision has to be asked. */
    public boolean mayBe(DataSubjectId viewer) {
        return equals(of(viewer)) || equals(CORE_CENTRE) || text.startsWith(OFFICES_OF);
    }
}
