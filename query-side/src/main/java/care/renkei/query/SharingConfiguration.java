package care.renkei.query;

import care.renkei.query.persons.ErasedFiles;
import care.renkei.query.persons.Persons;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.SamePerson;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.sharing.SharingProjection;
import care.renkei.query.withdrawals.Withdrawals;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may see what: the view of what was said about it, the one decision, and whose files these are. */
@Configuration(proxyBeanMethods = false)
class SharingConfiguration {

    @Bean
    SharingProjection sharingProjection(@Value("${renkei.time-zone}") ZoneId zone) {
        return new SharingProjection(zone);
    }

    @Bean
    Permissions permissions(@Value("${renkei.time-zone}") ZoneId zone) {
        return new SharingPermissions(zone);
    }

    @Bean
    SamePerson samePerson(Snapshot views, Permissions permissions) {
        return new SamePerson(views, permissions);
    }

    @Bean
    Persons persons(Snapshot views, Permissions permissions) {
        return new Persons(views, permissions);
    }

    @Bean
    ErasedFiles erasedFiles(Snapshot views, Permissions permissions) {
        return new ErasedFiles(views, permissions);
    }

    @Bean
    Withdrawals withdrawals(
            Snapshot views, Permissions permissions, FileReads reads, @Value("${renkei.time-zone}") ZoneId zone) {
        return new Withdrawals(views, permissions, reads, zone);
    }
}
