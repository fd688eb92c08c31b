package care.renkei.standalone.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What came of reading a row. */
sealed interface ReadRow {

    /**
     * It is an event.
     *
     * @param registers the client number of the person whom it registers; null where it registers nobody
     */
    record Ready(ObjectNode event, @Nullable String registers) implements ReadRow {}

    /** It is about another. */
    record NotMeant() implements ReadRow {}

    /** It is none; says why of each column. */
    record NotReady(List<Wrong> wrongs) implements ReadRow {}
}
