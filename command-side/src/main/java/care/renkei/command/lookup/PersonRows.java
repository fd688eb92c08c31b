package care.renkei.command.lookup;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Power;
import care.renkei.events.contact.ReferralReceived;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.RepresentativeEnded;
import care.renkei.events.stored.StoredEvent;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What events leave in the tables of people: who is known and referred, who is close, who represents, who died. */
record PersonRows(StoredEvent event, LookupRow row) {

    void referred(ReferralReceived referral) throws SQLException {
        row.write(
                "insert into store.referral (event_id, identity, sent_by, sent_to) values (?, ?, ?, ?)",
                event.id(),
                event.subject().text(),
                event.source().text(),
                referral.to().text());
    }

    void registered() throws SQLException {
        String person = event.subject().text();
        row.write(
                "insert into store.person_known (person, registered_by) values (?, ?)",
                person,
                event.source().text());
        subject(person);
        new TeamRows(event, row).joined(null);
    }

    void diedOn(@Nullable LocalDate day) throws SQLException {
        row.write(
                "update store.person_known set died_on = ? where person = ?",
                day,
                event.subject().text());
    }

    void relatives(RelationshipRecorded relationship) throws SQLException {
        Stream<DataSubjectId> named = event.parts().stream().flatMap(part -> part.about().subjects().stream());
        List<String> relatives = Stream.concat(named, Stream.ofNullable(relationship.party()))
                .filter(subject -> subject.kind() == DataSubjectId.Kind.RELATIVE)
                .map(DataSubjectId::text)
                .distinct()
                .toList();
        for (String relative : relatives) {
            subject(relative);
        }
    }

    private void subject(String subject) throws SQLException {
        row.write(
                "insert into store.subject_of_person (person, subject) values (?, ?) on conflict do nothing",
                event.subject().text(),
                subject);
    }

    void appointed(RepresentativeAppointed appointed) throws SQLException {
        row.write(
                "insert into store.representative (person, representative, capacity, jointly, powers, from_day,"
                        + " until_day, recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)",
                event.subject().text(),
                appointed.representative().text(),
                appointed.capacity().name(),
                appointed.jointly(),
                appointed.powers().stream().map(Power::name).sorted().toArray(String[]::new),
                appointed.from(),
                appointed.until(),
                event.id());
    }

    void ended(RepresentativeEnded ended) throws SQLException {
        row.write(
                "update store.representative set until_day = ? where person = ? and representative = ?"
                        + " and (until_day is null or until_day > ?)",
                ended.on(),
                event.subject().text(),
                ended.representative().text(),
                ended.on());
    }

    void erased(DataSubjectErased erased) throws SQLException {
        row.write(
                "insert into store.erasure (subject, event_id) values (?, ?) on conflict do nothing",
                erased.erased().text(),
                event.id());
    }
}
