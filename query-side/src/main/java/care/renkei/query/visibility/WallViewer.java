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

    /** Every office of a corporation but these, which closed their case. */
    static WallViewer of(CorporationNumber corporation, Set<DataSubjectId> closed) {
        var text = new StringBuilder(OFFICES_OF + corporation.text());
        new TreeSet<>(closed).forEach(office -> text.append(WITHOUT).append(office.text()));
        return new WallViewer(text.toString());
    }

    /** Whether it leaves out an office that it would mean otherwise. */
    boolean leavesOut(DataSubjectId office) {
        return List.of(text.split(WITHOUT, -1)).contains(office.text());
    }
}
