package care.renkei.events.reading;

import care.renkei.events.Envelope;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import java.util.List;
import java.util.SortedMap;

/** What came of reading the data of an event. */
public sealed interface Reading {

    /**
     * It can be read.
     *
     * @param envelope with the type's categories and stage where the sender named none
     * @param about the parts, with ids in the place of placeholders
     * @param created the ids by the words of their placeholders, for the sender
     */
    record Read(Envelope envelope, SortedMap<SubjectKey, Part> about, SortedMap<String, String> created)
            implements Reading {}

    /** It cannot; in the order of the pointers. */
    record Unreadable(List<FieldProblem> problems) implements Reading {}
}
