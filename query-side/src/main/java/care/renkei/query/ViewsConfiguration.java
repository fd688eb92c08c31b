package care.renkei.query;

import care.renkei.events.sealing.KeyRing;
import care.renkei.events.stored.EventJson;
import care.renkei.query.accesslog.AccessLog;
import care.renkei.query.accesslog.AccessLogReading;
import care.renkei.query.advice.AdviceOfPerson;
import care.renkei.query.advice.ComputedAdvice;
import care.renkei.query.advice.MissingPractice;
import care.renkei.query.advice.PlansAlike;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.agencies.AgenciesProjection;
import care.renkei.query.agencies.CachedDirectory;
import care.renkei.query.attachment.AttachedFiles;
import care.renkei.query.attachment.SealedFiles;
import care.renkei.query.connection.AttachmentsSettings;
import care.renkei.query.connection.Pool;
import care.renkei.query.connection.Schemas;
import care.renkei.query.connection.SignIn;
import care.renkei.query.connection.ViewsSettings;
import care.renkei.query.consentaudit.AuditOfSharing;
import care.renkei.query.consentaudit.LooksAtAFile;
import care.renkei.query.export.SubjectAccess;
import care.renkei.query.feed.FeedProjection;
import care.renkei.query.network.Network;
import care.renkei.query.network.NetworkProjection;
import care.renkei.query.notice.Inboxes;
import care.renkei.query.notice.NoticesProjection;
import care.renkei.query.overrides.OverrideFigures;
import care.renkei.query.overrides.OverrideRegister;
import care.renkei.query.overrides.OverridesProjection;
import care.renkei.query.persons.ErasedFiles;
import care.renkei.query.persons.Persons;
import care.renkei.query.plans.Plans;
import care.renkei.query.practice.CaseLoads;
import care.renkei.query.practice.PracticeFigures;
import care.renkei.query.practice.Practices;
import care.renkei.query.practice.PracticesProjection;
import care.renkei.query.projecting.Projecting;
import care.renkei.query.projecting.ProjectingSettings;
import care.renkei.query.projecting.Projection;
import care.renkei.query.reading.CursorKey;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.ReadPool;
import care.renkei.query.reading.SamePerson;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.region.Region;
import care.renkei.query.region.RegionProjection;
import care.renkei.query.region.RegionReads;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.sharing.SharingProjection;
import care.renkei.query.timeline.AdvisedRecords;
import care.renkei.query.timeline.ChosenRecords;
import care.renkei.query.timeline.Inventory;
import care.renkei.query.timeline.Marks;
import care.renkei.query.timeline.OneRecord;
import care.renkei.query.timeline.Timeline;
import care.renkei.query.timeline.TimelineProjection;
import care.renkei.query.timeline.TimelineSearch;
import care.renkei.query.timeline.WholeFile;
import care.renkei.query.web.Directory;
import care.renkei.query.withdrawals.Withdrawals;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The views: who fills them, who reads them, and what writes down who read. */
@Configuration(proxyBeanMethods = false)
class ViewsConfiguration {

    /** The access log's own pool; no bean of type {@code DataSource}, so that no view ever picks it up. */
    record AuditDatabase(HikariDataSource pool) implements AutoCloseable {
        @Override
        public void close() {
            pool.close();
        }
    }

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
    SharingProjection sharingProjection(@Value("${renkei.time-zone}") ZoneId zone) {
        return new SharingProjection(zone);
    }

    @Bean
    TimelineProjection timelineProjection() {
        return new TimelineProjection();
    }

    @Bean
    AgenciesProjection agenciesProjection() {
        return new AgenciesProjection();
    }

    @Bean
    NetworkProjection networkProjection() {
        return new NetworkProjection();
    }

    @Bean
    OverridesProjection overridesProjection(@Value("${renkei.time-zone}") ZoneId zone) {
        return new OverridesProjection(zone);
    }

    @Bean
    FeedProjection feedProjection() {
        return new FeedProjection();
    }

    @Bean
    NoticesProjection noticesProjection(@Value("${renkei.time-zone}") ZoneId zone) {
        return new NoticesProjection(zone);
    }

    @Bean
    PracticesProjection practicesProjection() {
        return new PracticesProjection();
    }

    @Bean
    RegionProjection regionProjection(@Value("${renkei.time-zone}") ZoneId zone) {
        return new RegionProjection(zone);
    }

    @Bean
    Snapshot snapshot(ViewsSettings views, Migrated migrated) {
        return ReadPool.open(views.url(), views.read());
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
    AuditDatabase auditDatabase(ViewsSettings views, Migrated migrated) {
        return new AuditDatabase(Pool.open("audit", views.url(), views.audit()));
    }

    @Bean
    AccessLog accessLog(AuditDatabase audit) {
        return new AccessLog(audit.pool());
    }

    @Bean
    AccessLogReading accessLogReading(AuditDatabase audit) {
        return new AccessLogReading(audit.pool());
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
    Timeline timeline(FileReads reads, Snapshot views, KeyRing keys, CursorKey cursors) {
        return new Timeline(reads, views, keys, cursors);
    }

    @Bean
    Plans plans(FileReads reads, Snapshot views, KeyRing keys) {
        return new Plans(new ChosenRecords(reads, views, keys));
    }

    /** The pool to the database of files; no bean of type {@code DataSource}, so that no view ever picks it up. */
    record FilesDatabase(HikariDataSource pool) implements AutoCloseable {
        @Override
        public void close() {
            pool.close();
        }
    }

    @Bean
    FilesDatabase filesDatabase(AttachmentsSettings attachments) {
        return new FilesDatabase(Pool.open("files", attachments.url(), attachments.read()));
    }

    @Bean
    OneRecord oneRecord(FileReads reads, Snapshot views, KeyRing keys) {
        return new OneRecord(reads, views, keys);
    }

    @Bean
    AttachedFiles attachedFiles(OneRecord records, FileReads reads, KeyRing keys, FilesDatabase files) {
        return new AttachedFiles(records, reads, new SealedFiles(files.pool()), keys);
    }

    @Bean
    Marks marks(FileReads reads) {
        return new Marks(reads);
    }

    @Bean
    ComputedAdvice plansAlike() {
        return new PlansAlike();
    }

    @Bean
    ComputedAdvice missingPractice(Practices practices) {
        return new MissingPractice(practices);
    }

    @Bean
    AdviceOfPerson adviceOfPerson(
            FileReads reads, Snapshot views, KeyRing keys, ObjectProvider<ComputedAdvice> computed) {
        return new AdviceOfPerson(
                new AdvisedRecords(reads, views, keys), computed.orderedStream().toList());
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

    @Bean
    ErasedFiles erasedFiles(Snapshot views, Permissions permissions) {
        return new ErasedFiles(views, permissions);
    }

    @Bean
    Persons persons(Snapshot views, Permissions permissions) {
        return new Persons(views, permissions);
    }

    @Bean
    Agencies agencies(Snapshot views, KeyRing keys, @Value("${renkei.time-zone}") ZoneId zone) {
        return new Agencies(views, keys, zone);
    }

    @Bean
    Directory directory(Agencies agencies) {
        return new CachedDirectory(agencies);
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

    @Bean
    Withdrawals withdrawals(
            Snapshot views, Permissions permissions, FileReads reads, @Value("${renkei.time-zone}") ZoneId zone) {
        return new Withdrawals(views, permissions, reads, zone);
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
    Region region(
            Snapshot views,
            Permissions permissions,
            KeyRing keys,
            Clock clock,
            @Value("${renkei.time-zone}") ZoneId zone,
            @Value("${renkei.region.stale-after-days}") int staleAfterDays) {
        return new Region(new RegionReads(views, permissions, keys, clock, zone), staleAfterDays);
    }

    @Bean
    OverrideFigures overrideFigures(
            Snapshot views, Permissions permissions, @Value("${renkei.time-zone}") ZoneId zone) {
        return new OverrideFigures(views, permissions, zone);
    }

    @Bean
    Inboxes inboxes(Snapshot views, Permissions permissions, @Value("${renkei.time-zone}") ZoneId zone) {
        return new Inboxes(views, permissions, zone);
    }

    /** Answers are written as events are: one form of ids, codes and positions everywhere. */
    @Bean
    JsonMapper jsonMapper() {
        return EventJson.MAPPER;
    }

    @Bean
    FileReads fileReads(Snapshot snapshot, Permissions permissions, AccessLog log) {
        return new FileReads(snapshot, permissions, log);
    }
}
