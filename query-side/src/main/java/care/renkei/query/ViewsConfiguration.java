package care.renkei.query;

import care.renkei.events.stored.EventJson;
import care.renkei.query.connection.Schemas;
import care.renkei.query.connection.SignIn;
import care.renkei.query.connection.ViewsSettings;
import care.renkei.query.feed.FeedProjection;
import care.renkei.query.projecting.Projecting;
import care.renkei.query.projecting.ProjectingSettings;
import care.renkei.query.projecting.Projection;
import care.renkei.query.reading.ReadPool;
import care.renkei.query.reading.Snapshot;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The database of the views, and who fills all of them. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {

    /** Says that the schemas are there; whatever needs one asks for it. */
    record Migrated() {}

    @Bean
    Migrated migrated(ViewsSettings views) {
        SignIn owner = views.owner();
        if (owner != null) {
            Schemas.migrateViews(views.url(), owner);
        }
        return new Migrated();
    }

    @Bean
    Projecting projecting(
            List<Projection> projections, ProjectingSettings kafka, ViewsSettings views, Migrated migrated) {
        return new Projecting(projections, kafka.client(), views.url(), views.project());
    }

    @Bean
    Snapshot snapshot(ViewsSettings views, Migrated migrated) {
        return ReadPool.open(views.url(), views.read());
    }

    /** Filled also where no feed is sent. */
    @Bean
    FeedProjection feedProjection() {
        return new FeedProjection();
    }

    /** Answers are written as events are: one form of ids, codes and positions everywhere. */
    @Bean
    JsonMapper jsonMapper() {
        return EventJson.MAPPER;
    }
}
