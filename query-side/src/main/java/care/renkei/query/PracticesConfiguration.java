package care.renkei.query;

import care.renkei.query.persons.Persons;
import care.renkei.query.practice.CaseLoads;
import care.renkei.query.practice.PracticeFigures;
import care.renkei.query.practice.Practices;
import care.renkei.query.practice.PracticesProjection;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Snapshot;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view of practices that care shows evidence for, and its readers. */
@Configuration(proxyBeanMethods = false)
class PracticesConfiguration {

    @Bean
    PracticesProjection practicesProjection() {
        return new PracticesProjection();
    }

    @Bean
    Practices practices(FileReads reads, Snapshot views, Clock clock, @Value("${renkei.time-zone}") ZoneId zone) {
        return new Practices(reads, views, clock.withZone(zone));
    }

    @Bean
    CaseLoads caseLoads(Persons persons, Practices practices) {
        return new CaseLoads(persons, practices);
    }

    @Bean
    PracticeFigures practiceFigures(Snapshot views, Permissions permissions) {
        return new PracticeFigures(views, permissions);
    }
}
