package care.renkei.command.lookup;

import care.renkei.command.decision.Beyond;
import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.StreamKind;
import care.renkei.events.advice.AdviceAnswered;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.ErasureRequested;
import care.renkei.events.person.PersonsLinked;
import care.renkei.events.record.AmendmentEvent;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.record.RecordRetracted.RetractionReason;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.CaseClosed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for what a link, an erasure or an answer to advice needs; they are rare, so all others do not pay for it. */
record LookingBeyond(Connection connection, int yearsKept) {

    static boolean asks(Content event) {
        return event instanceof PersonsLinked
                || event instanceof DataSubjectErased
                || (event instanceof AdviceAnswered answered && answered.record() != null);
    }

    Beyond found(Wanted wanted, Content event) throws SQLException {
        DataSubjectId person = wanted.person();
        return switch (event) {
            case PersonsLinked linked -> new Beyond(other(linked.other(), wanted.source()), null, null);
            case AdviceAnswered answered -> new Beyond(null, null, own(answered.record(), wanted.source()));
            case DataSubjectErased erased when person != null -> new Beyond(null, kept(person, erased), null);
            default -> Beyond.NOTHING;
        };
    }

    private Beyond.@Nullable Own own(@Nullable UUID event, AgencyId source) throws SQLException {
        return event == null ? null : new OwnEvents(connection).find(event, source);
    }

    private Beyond.Kept kept(DataSubjectId person, DataSubjectErased erased) throws SQLException {
        return new Beyond.Kept(
                newest(person),
                new CasesKept(connection).of(person),
                yearsKept,
                ofTheWrongPerson(person, erased.erased()));
    }

    private Beyond.@Nullable OtherFile other(DataSubjectId person, AgencyId source) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select exists (select from store.membership m
                  where m.person = k.person and m.agency = ? and m.left_at is null)
                from store.person_known k where k.person = ?""")) {
            statement.setString(1, source.text());
            statement.setString(2, person.text());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? new Beyond.OtherFile(person, row.getBoolean(1)) : null;
            }
        }
    }

    /**
     * Neither ending a case, which says itself from when it counts, nor asking for erasure begins the waiting anew. Nor
     * does bringing in history (decision 0079).
     */
    private @Nullable Instant newest(DataSubjectId person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select recorded_at, payload from store.event where person_id = ? and event_type <> all (?)
                order by recorded_at desc""")) {
            statement.setString(1, person.text());
            statement.setArray(2, connection.createArrayOf("text", new String[] {
                wireName(ErasureRequested.class),
                wireName(DataSubjectErased.class),
                wireName(CaseClosed.class),
                wireName(CareTeamMemberLeft.class)
            }));
            try (ResultSet row = statement.executeQuery()) {
                return newest(row);
            }
        }
    }

    /** Among rows that were stored later before those that were stored earlier. */
    private static @Nullable Instant newest(ResultSet row) throws SQLException {
        Instant newest = null;
        while (row.next()) {
            Instant stored = row.getObject(1, OffsetDateTime.class).toInstant();
            Instant counts = KeptFrom.of(EventJson.read(row.getBytes(2), StoredEvent.class), stored);
            newest = newest == null || counts.isAfter(newest) ? counts : newest;
            if (counts.equals(stored)) {
                return newest; // What was stored before it counts from before it, too.
            }
        }
        return newest;
    }

    private static String wireName(Class<? extends Content> type) {
        return EventCatalogue.standard().of(type).wireName();
    }

    /**
     * Whether records about somebody were all retracted as recorded of the wrong person. What was decided about sharing
     * their information is no record, and cannot be of the wrong person without having been said by somebody.
     */
    private boolean ofTheWrongPerson(DataSubjectId person, DataSubjectId subject) throws SQLException {
        Set<UUID> records = new HashSet<>();
        Set<UUID> retracted = new HashSet<>();
        try (PreparedStatement statement =
                connection.prepareStatement("select payload from store.event where person_id = ?")) {
            statement.setString(1, person.text());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    StoredEvent event = EventJson.read(row.getBytes(1), StoredEvent.class);
                    if (isAbout(event, subject) && event.description().stream() == StreamKind.SHARING) {
                        return false;
                    }
                    if (event.description().stream() == StreamKind.RECORD) {
                        sort(event, subject, records, retracted);
                    }
                }
            }
        }
        return !records.isEmpty() && retracted.containsAll(records);
    }

    private static void sort(StoredEvent event, DataSubjectId subject, Set<UUID> records, Set<UUID> retracted) {
        if (event.content() instanceof RecordRetracted retraction) {
            if (retraction.reason() == RetractionReason.WRONG_PERSON) {
                retracted.add(retraction.record());
            }
        } else if (isAbout(event, subject) && !(event.content() instanceof AmendmentEvent)) {
            records.add(event.id());
        }
    }

    private static boolean isAbout(StoredEvent event, DataSubjectId subject) {
        return event.parts().stream().anyMatch(part -> part.about().subjects().contains(subject));
    }
}
