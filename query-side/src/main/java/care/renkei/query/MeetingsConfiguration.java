package care.renkei.query;

import care.renkei.events.sealing.KeyRing;
import care.renkei.query.meeting.MeetingPacks;
import care.renkei.query.meeting.MeetingsProjection;
import care.renkei.query.meeting.PackProofs;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.timeline.SharedTable;
import care.renkei.query.timeline.Timeline;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view of meetings and its readers. */
@Configuration(proxyBeanMethods = false)
class MeetingsConfiguration {

    @Bean
    MeetingsProjection meetingsProjection() {
        return new MeetingsProjection();
    }

    @Bean
    SharedTable sharedTable(FileReads reads, Permissions permissions, Snapshot views, KeyRing keys) {
        return new SharedTable(reads, permissions, views, keys);
    }

    @Bean
    MeetingPacks meetingPacks(
            Snapshot views,
            FileReads reads,
            Timeline timeline,
            SharedTable table,
            @Value("${renkei.time-zone}") ZoneId zone) {
        return new MeetingPacks(views, reads, timeline, table, zone);
    }

    @Bean
    PackProofs packProofs(Snapshot views, FileReads reads, Timeline timeline, SharedTable table) {
        return new PackProofs(views, reads, timeline, table);
    }
}
