package care.renkei.query.visibility;

import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A viewer as the second wall and the list of files name one: somebody by name, whichever agency is a core centre, or
 * whichever agency is an office of a corporation. Which agencies that are is looked up when somebody reads.
 */
public record WallViewer(String text) {

    public static final WallViewer CORE_CENTRE = new WallViewer("core-centre");

    /** Where the name of an agency is not enough to tell that it is not meant, as a pattern of SQL. */
    public static final String OFFICES = "corporation-%";

    private static final String OFFICES_OF = "corporation-";

    private static final String WITHOUT = " ";

    static WallViewer of(DataSubjectId viewer) {
        return new WallViewer(viewer.text());
    }

    static WallViewer of(CorporationNumber corporation) {
        return new WallViewer(OFFICES_OF + corporation.text());
    }

    /** The same but these, whom it would mean otherwise. */
    WallViewer without(Set<DataSubjectId> agencies) {
        var less = new StringBuilder(text);
        new TreeSet<>(agencies).forEach(agency -> less.append(WITHOUT).append(agency.text()));
        return new WallViewer(less.toString());
    }

    /** Whether it leaves out an agency that it would mean otherwise. */
    boolean leavesOut(DataSubjectId agency) {
        return !text.equals(agency.text()) && List.of(text.split(WITHOUT, -1)).contains(agency.text());
    }

    /** Whom it means but for those whom it leaves out. */
    WallViewer whole() {
        return new WallViewer(text.split(WITHOUT, -1)[0]);
    }
}
