package care.renkei.query;

import care.renkei.events.sealing.KeyRing;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.agencies.AgenciesProjection;
import care.renkei.query.agencies.CachedDirectory;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.web.Directory;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view of agencies and practitioners, and who knows their names. */
@Configuration(proxyBeanMethods = false)
class AgenciesConfiguration {

    @Bean
    AgenciesProjection agenciesProjection() {
        return new AgenciesProjection();
    }

    @Bean
    Agencies agencies(Snapshot views, KeyRing keys, @Value("${renkei.time-zone}") ZoneId zone) {
        return new Agencies(views, keys, zone);
    }

    @Bean
    Directory directory(Agencies agencies) {
        return new CachedDirectory(agencies);
    }
}
