package care.renkei.standalone.importing;

import care.renkei.events.ActingAs;
import care.renkei.events.PractitionerRole;
import care.renkei.events.When;
import care.renkei.events.stored.EventJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The envelope of the event that a row tells: as whom it was written, and that it comes from a sheet. */
record EnvelopeOfRow(CodeWords codes) {

    ObjectNode of(List<Cell> cells, When occurred, @Nullable Instant originally) {
        ObjectNode envelope = EventJson.MAPPER.createObjectNode();
        envelope.set("occurred", EventJson.MAPPER.valueToTree(occurred));
        code(envelope, "role", PractitionerRole.class, RowReader.find(cells, About.ROLE));
        Cell acting = RowReader.find(cells, About.ACTING_AS);
        envelope.put("actingAs", "support");
        code(envelope, "actingAs", ActingAs.class, acting);
        ObjectNode imported = envelope.putObject("imported").put("from", "SPREADSHEET");
        if (originally != null) {
            imported.put("originalRecordedAt", originally.toString());
        }
        return envelope;
    }

    private void code(ObjectNode envelope, String field, Class<?> type, @Nullable Cell cell) {
        if (cell != null) {
            Object code = codes.meant(type, cell.text());
            envelope.set(field, EventJson.MAPPER.valueToTree(code == null ? cell.text() : code));
        }
    }

    /** What the column is about that fills what the pointer names. */
    static About about(String pointer) {
        return pointer.startsWith("/data/envelope/role")
                ? About.ROLE
                : pointer.startsWith("/data/envelope/actingAs") ? About.ACTING_AS : About.WHEN;
    }
}
