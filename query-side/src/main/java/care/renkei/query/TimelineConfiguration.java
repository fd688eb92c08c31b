package care.renkei.query;

import care.renkei.events.sealing.KeyRing;
import care.renkei.query.consentaudit.AuditOfSharing;
import care.renkei.query.consentaudit.LooksAtAFile;
import care.renkei.query.export.SubjectAccess;
import care.renkei.query.plans.Plans;
import care.renkei.query.reading.CursorKey;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.timeline.ChosenRecords;
import care.renkei.query.timeline.Inventory;
import care.renkei.query.timeline.Marks;
import care.renkei.query.timeline.OneRecord;
import care.renkei.query.timeline.Timeline;
import care.renkei.query.timeline.TimelineProjection;
import care.renkei.query.timeline.TimelineSearch;
import care.renkei.query.timeline.WholeFile;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view of what happened and its readers. */
@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {

    @Bean
    TimelineProjection timelineProjection() {
        return new TimelineProjection();
    }

    @Bean
    Timeline timeline(FileReads reads, Snapshot views, KeyRing keys, CursorKey cursors) {
        return new Timeline(reads, views, keys, cursors);
    }

    @Bean
    TimelineSearch timelineSearch(
            FileReads reads,
            Snapshot views,
            KeyRing keys,
            CursorKey cursors,
            @Value("${renkei.time-zone}") ZoneId zone) {
        return new TimelineSearch(reads, views, keys, cursors, zone);
    }

    @Bean
    Plans plans(FileReads reads, Snapshot views, KeyRing keys) {
        return new Plans(new ChosenRecords(reads, views, keys));
    }

    @Bean
    OneRecord oneRecord(FileReads reads, Snapshot views, KeyRing keys) {
        return new OneRecord(reads, views, keys);
    }

    @Bean
    Marks marks(FileReads reads, Snapshot views) {
        return new Marks(reads, views);
    }

    @Bean
    Inventory inventory(FileReads reads, Snapshot views) {
        return new Inventory(reads, views);
    }

    @Bean
    WholeFile wholeFile(FileReads reads, Snapshot views, KeyRing keys) {
        return new WholeFile(reads, views, keys);
    }

    @Bean
    SubjectAccess subjectAccess(WholeFile files, AuditOfSharing audits, LooksAtAFile looks, FileReads reads) {
        return new SubjectAccess(files, audits, looks, reads);
    }
}
