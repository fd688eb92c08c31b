package care.renkei.query;

import care.renkei.query.handover.OpenIssues;
import care.renkei.query.timeline.Timeline;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader of what is still open. */
@Configuration(proxyBeanMethods = false)
class HandoversConfiguration {

    @Bean
    OpenIssues openIssues(Timeline timeline) {
        return new OpenIssues(timeline);
    }
}
