package care.renkei.query.network;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.sealing.KeyRing;
import care.renkei.events.team.RoleAssigned;
import care.renkei.query.network.EvidenceRow.Said;
import care.renkei.query.reading.Json;
import care.renkei.query.record.PartsOpened;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said, in words where a network shows them: only names and tasks are, and nothing else is opened. */
record OpenedWords(PartsOpened parts) {

    static OpenedWords of(KeyRing keys, List<Said> said) {
        return new OpenedWords(
                PartsOpened.of(keys, said.stream().filter(OpenedWords::hasWords).toList()));
    }

    /** Null for what this version does not know. */
    @Nullable
    Part part(Said row) {
        Class<? extends Part> record = recordOf(row);
        if (record == null) {
            return null;
        }
        return hasWords(row) ? parts.read(row, record) : new Json(row.facts()).as(record);
    }

    private static boolean hasWords(Said row) {
        Class<? extends Part> record = recordOf(row);
        return record == RelationshipRecorded.class
                || record == RoleAssigned.class
                || record == GenogramDrawn.RelativePart.class;
    }

    private static @Nullable Class<? extends Part> recordOf(Said row) {
        EventDescription type = EventCatalogue.standard().find(row.type());
        return type == null ? null : type.partFor(row.about().shape());
    }
}
