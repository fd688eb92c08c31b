package care.renkei.query.web.network;

import care.renkei.events.DataSubjectId;
import care.renkei.query.network.PersonNetwork;
import care.renkei.query.web.record.FormAddress;
import java.util.Map;

/**
 * A task that nobody owns, with what can be done about it.
 *
 * @param assign where it is given an owner
 * @param end where it ends
 */
public record GapLine(String task, String assign, String end) {

    static GapLine of(PersonNetwork.Gap gap, String task, DataSubjectId person) {
        return new GapLine(
                task,
                FormAddress.of(person, "team.role-assigned", Map.of("fills", gap.role())),
                FormAddress.of(person, "team.role-ended", Map.of("role", gap.role())));
    }
}
