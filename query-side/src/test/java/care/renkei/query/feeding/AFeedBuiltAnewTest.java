package care.renkei.query.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.Role;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Words;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.UseResumed;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.feed.FeedProjection;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.projecting.Rebuild;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AFeedBuiltAnewTest {

    @Test
    void is_sent_no_second_time() throws Exception {
        try (var feeds = new FeedsAtHand()) {
            DataSubjectId person = EventLog.person();
            AgencyId office = feeds.agencies("anew").getFirst();
            List<WireEvent> told = Stream.of(
                            Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)),
                            Told.of(person, new UseResumed(person, null)),
                            Told.of(person, new UseResumed(person, null)))
                    .map(one -> EventLog.wire(one.by(office.text()), Instant.now(), feeds.views.keys))
                    .toList();
            feeds.views.take(told);
            feeds.send();
            List<UUID> before = feeds.ids(office);
            try (var log = new EventLog(feeds.views.database.services, feeds.views.keys)) {
                told.forEach(log::tell);
                log.beat();
            }

            rebuild(feeds);

            String waiting = "select count(*) from feed.news where person = '" + person.text() + "'";
            assertThat(feeds.views.database.rows(waiting)).containsExactly("3");
            feeds.end();
            feeds.views.heard(Instant.now());
            feeds.send();
            assertThat(feeds.views.database.rows(waiting)).containsExactly("0");
            assertThat(before).hasSize(3);
            assertThat(feeds.ids(office)).isEqualTo(before);
        }
    }

    private static void rebuild(FeedsAtHand feeds) throws Exception {
        var database = feeds.views.database;
        new Rebuild(
                        database.url(),
                        database.role(Role.OWNER),
                        database.role(Role.PROJECT),
                        database.services.kafka().properties(KafkaPrincipal.PROJECT),
                        progress -> {})
                .fromTopic(new FeedProjection());
    }
}
