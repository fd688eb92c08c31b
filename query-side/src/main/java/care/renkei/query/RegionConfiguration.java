package care.renkei.query;

import care.renkei.events.sealing.KeyRing;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.region.Region;
import care.renkei.query.region.RegionProjection;
import care.renkei.query.region.RegionReads;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view of a region and its reader. */
@Configuration(proxyBeanMethods = false)
class RegionConfiguration {

    @Bean
    RegionProjection regionProjection(@Value("${renkei.time-zone}") ZoneId zone) {
        return new RegionProjection(zone);
    }

    @Bean
    Region region(
            Snapshot views,
            Permissions permissions,
            KeyRing keys,
            Clock clock,
            @Value("${renkei.time-zone}") ZoneId zone,
            @Value("${renkei.region.stale-after-days}") int staleAfterDays) {
        return new Region(new RegionReads(views, permissions, keys, clock, zone), staleAfterDays);
    }
}
