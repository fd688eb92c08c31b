package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Digest;
import care.renkei.events.meeting.MeetingPackIssued.ShownItem;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** What the parts of these events would be as items of a pack today, whoever asks; digests alone. */
public record CiphertextsQuestion(DataSubjectId person, Collection<UUID> events) implements Question<Set<ShownItem>> {

    @Override
    public String sql() {
        return "select event_id, part, ciphertext from timeline.ciphertexts_of(?, ?)";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text()).array("uuid", events);
    }

    @Override
    public Set<ShownItem> answer(ResultSet row) throws SQLException {
        var items = new HashSet<ShownItem>();
        while (row.next()) {
            String ciphertext = row.getString(3);
            items.add(ShownItem.of(
                    row.getObject(1, UUID.class), row.getInt(2), ciphertext == null ? null : new Digest(ciphertext)));
        }
        return items;
    }
}
