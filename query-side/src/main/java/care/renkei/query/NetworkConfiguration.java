package care.renkei.query;

import care.renkei.events.sealing.KeyRing;
import care.renkei.query.network.Network;
import care.renkei.query.network.NetworkProjection;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.web.Directory;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view of those around a person and its reader. */
@Configuration(proxyBeanMethods = false)
class NetworkConfiguration {

    @Bean
    NetworkProjection networkProjection() {
        return new NetworkProjection();
    }

    @Bean
    Network network(
            FileReads reads,
            Snapshot views,
            KeyRing keys,
            Directory directory,
            @Value("${renkei.time-zone}") ZoneId zone) {
        return new Network(reads, views, keys, directory, zone);
    }
}
