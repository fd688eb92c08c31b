package care.renkei.query;

import care.renkei.events.sealing.KeyRing;
import care.renkei.query.connection.OwnConnection;
import care.renkei.query.connection.ViewsSettings;
import care.renkei.query.feeding.FeedKeys;
import care.renkei.query.feeding.FeedSettings;
import care.renkei.query.feeding.Feeding;
import care.renkei.query.feeding.TodoFeeding;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.todo.Todos;
import care.renkei.query.todo.TodosToSend;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sender of the feeds on this node; it starts and stops with the application. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "renkei.feeds.enabled", matchIfMissing = true)
class FeedsConfiguration {

    @Bean
    Feeding feeding(
            FeedSettings settings,
            ViewsSettings database,
            FileReads reads,
            Snapshot views,
            KeyRing keys,
            @Value("${renkei.time-zone}") ZoneId zone) {
        return new Feeding(
                () -> OwnConnection.open(database.url(), database.project(), "feeding", "feeds"),
                settings.client(),
                new FeedKeys(settings.publicKeysets()),
                reads,
                views,
                keys,
                zone,
                settings.pollEvery());
    }

    /** By the same principal and the same election of its own; a term of the one does not end the other. */
    @Bean
    TodoFeeding todoFeeding(
            FeedSettings settings,
            ViewsSettings database,
            Todos todos,
            FileReads reads,
            @Value("${renkei.time-zone}") ZoneId zone) {
        return new TodoFeeding(
                () -> OwnConnection.open(database.url(), database.project(), "feeding", "to-dos"),
                settings.client(),
                new FeedKeys(settings.publicKeysets()),
                new TodosToSend(todos, reads),
                zone,
                settings.pollEvery());
    }
}
