package care.renkei.command.lookup;

import care.renkei.command.decision.Beyond;
import care.renkei.command.decision.Openness;
import care.renkei.events.AgencyId;
import care.renkei.events.StreamKind;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnWording;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.plan.FamilyWish;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the sender itself told before, with what it said of it since. Of another's event nothing is read: it is as if
 * there were none.
 */
record OwnEvents(Connection connection) {

    /** The event, of whichever stream, and what amends it if it is a record; amendments are its source's alone. */
    private static final String SQL = "select payload from store.event"
            + " where (event_id = ? or stream_id = ?) and source = ? order by global_index";

    Beyond.@Nullable Own find(UUID event, AgencyId source) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setObject(1, event);
            statement.setString(2, StreamKind.RECORD.streamOf(event.toString()));
            statement.setString(3, source.text());
            try (ResultSet row = statement.executeQuery()) {
                Beyond.Own own = null;
                while (row.next()) {
                    own = after(own, EventJson.read(row.getBytes(1), StoredEvent.class));
                    if (own == null) {
                        return null;
                    }
                }
                return own;
            }
        }
    }

    /** Null once it was taken back, and for a no to a handover, which leaves nothing with who said it (record 0086). */
    private static Beyond.@Nullable Own after(Beyond.@Nullable Own own, StoredEvent event) {
        if (event.content() instanceof HandoverDeclined) {
            return null;
        }
        if (own == null) {
            return new Beyond.Own(event.id(), event.subject(), advised(event), Openness.of(event.envelope()));
        }
        return switch (event.content()) {
            case RecordRetracted _ -> null;
            case RecordReclassified change ->
                new Beyond.Own(
                        own.event(), own.subject(), own.advice(), own.openness().after(change));
            default -> own;
        };
    }

    /** What was advised when it was accepted; what was read in a relative's words stands in the relative's part. */
    private static List<Advice> advised(StoredEvent event) {
        boolean alike = event.envelope().imported() == null
                && event.parts().stream()
                        .map(event::factsOf)
                        .anyMatch(
                                part -> part instanceof FamilyWish wish && Boolean.TRUE.equals(wish.likeThePersons()));
        return Stream.concat(
                        Advice.of(event.envelope().advice()).stream(),
                        alike ? Stream.of(AdviceOnWording.WISHES_NEARLY_ALIKE) : Stream.of())
                .toList();
    }
}
