package care.renkei.command.door;

import care.renkei.command.agency.AgencyAggregate;
import care.renkei.command.attachment.Attachments;
import care.renkei.command.benefit.BenefitAggregate;
import care.renkei.command.connection.SealedDatabase;
import care.renkei.command.erasure.WhenErasedThenDestroyKey;
import care.renkei.command.handover.HandoverAggregate;
import care.renkei.command.issue.IssueAggregate;
import care.renkei.command.keys.SealedKeys;
import care.renkei.command.keys.SubjectKeys;
import care.renkei.command.lookup.LookupTables;
import care.renkei.command.lookup.Preparation;
import care.renkei.command.lookup.StoredEvents;
import care.renkei.command.meeting.MeetingAggregate;
import care.renkei.command.override.OverrideAggregate;
import care.renkei.command.person.PersonAggregate;
import care.renkei.command.plan.PlanAggregate;
import care.renkei.command.record.RecordAggregate;
import care.renkei.command.sealed.Reports;
import care.renkei.command.sharing.SharingAggregate;
import care.renkei.command.store.CommittedSignal;
import care.renkei.command.store.EventStoreWiring;
import care.renkei.command.store.StoreSettings;
import care.renkei.command.store.StreamCache;
import care.renkei.command.team.TeamAggregate;
import care.renkei.events.reading.IdMaker;
import care.renkei.events.receipt.SigningKey;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Store, decisions and door, put together. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    private static final long MEGABYTE = 1L << 20;

    @Bean
    CommittedSignal committedSignal() {
        return new CommittedSignal();
    }

    @Bean
    EventStoreWiring eventStoreWiring(
            @Qualifier("storeDataSource") DataSource storeDataSource,
            PlatformTransactionManager transactions,
            CommittedSignal signal,
            StoreSettings settings) {
        var wiring = new EventStoreWiring(
                storeDataSource,
                transactions,
                new LookupTables(),
                new StreamCache(settings.cacheMegabytes() * MEGABYTE),
                signal);
        wiring.records(RecordAggregate.class);
        wiring.decisions(PersonAggregate.class);
        wiring.decisions(SharingAggregate.class);
        wiring.decisions(TeamAggregate.class);
        wiring.decisions(OverrideAggregate.class);
        wiring.decisions(MeetingAggregate.class);
        wiring.decisions(BenefitAggregate.class);
        wiring.decisions(HandoverAggregate.class);
        wiring.decisions(PlanAggregate.class);
        wiring.decisions(AgencyAggregate.class);
        wiring.decisions(IssueAggregate.class);
        return wiring;
    }

    @Bean
    WhenErasedThenDestroyKey whenErasedThenDestroyKey(
            @Qualifier("storeDataSource") DataSource storeDataSource, SubjectKeys keys) {
        return new WhenErasedThenDestroyKey(storeDataSource, keys);
    }

    @Bean
    Door door(
            @Qualifier("storeDataSource") DataSource storeDataSource,
            EventStoreWiring wiring,
            SubjectKeys keys,
            IdMaker ids,
            Attachments attachments,
            SigningKey receiptKey,
            WhenErasedThenDestroyKey erasures,
            DoorSettings settings) {
        var decisions = new Decisions(
                new Preparation(storeDataSource, settings.yearsKept()),
                new StoredEvents(storeDataSource),
                new SealingKeys(keys),
                wiring.dispatch(),
                attachments,
                new Receipts(receiptKey),
                erasures,
                settings);
        return new Door(decisions, ids, settings);
    }

    @Bean
    SealedDoor sealedDoor(
            @Qualifier("storeDataSource") DataSource storeDataSource,
            SealedDatabase sealed,
            SealedKeys keys,
            IdMaker ids,
            DoorSettings settings) {
        var decisions = new SealedDecisions(
                new Preparation(storeDataSource), new Reports(sealed.pool()), keys.keys(), ids, settings);
        return new SealedDoor(decisions, ids, settings);
    }
}
