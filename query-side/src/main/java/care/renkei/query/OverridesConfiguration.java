package care.renkei.query;

import care.renkei.query.accesslog.AccessLogReading;
import care.renkei.query.overrides.OverrideFigures;
import care.renkei.query.overrides.OverrideRegister;
import care.renkei.query.overrides.OverridesProjection;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Snapshot;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view of overrides and its readers. */
@Configuration(proxyBeanMethods = false)
class OverridesConfiguration {

    @Bean
    OverridesProjection overridesProjection(@Value("${renkei.time-zone}") ZoneId zone) {
        return new OverridesProjection(zone);
    }

    @Bean
    OverrideRegister overrideRegister(
            Snapshot views,
            Permissions permissions,
            FileReads reads,
            AccessLogReading log,
            @Value("${renkei.time-zone}") ZoneId zone) {
        return new OverrideRegister(views, permissions, reads, log, zone);
    }

    @Bean
    OverrideFigures overrideFigures(
            Snapshot views, Permissions permissions, @Value("${renkei.time-zone}") ZoneId zone) {
        return new OverrideFigures(views, permissions, zone);
    }
}
