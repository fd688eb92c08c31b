package care.renkei.command.store;

import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Axon by hand. Its auto-configuration would run before the data source exists and leave a command side without
 * transactions and without a store, silently; so nothing here is left to it, and a test looks at what stands.
 */
public final class EventStoreWiring {

    /** A stream is written to in milliseconds; whoever waits longer than this is told that we are busy. */
    private static final int LOCK_ATTEMPTS_OF_10_MS = 100;

    private final SpringTransactions transactions;
    private final EventStore eventStore;
    private final CommandBus bus;
    private final StreamCache cache;
    private final Dispatch dispatch;

    public EventStoreWiring(
            DataSource store,
            PlatformTransactionManager spring,
            AfterAppend afterAppend,
            StreamCache cache,
            CommittedSignal signal) {
        this.cache = cache;
        transactions = new SpringTransactions(spring);
        eventStore = EmbeddedEventStore.builder()
                .storageEngine(new CareEventStorageEngine(store, transactions, afterAppend))
                .optimizeEventConsumption(false)
                .build();
        bus = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        dispatch = new Dispatch(bus, cache, signal);
    }

    /** Takes on the shell of a decision stream: cached, one writer at a time in this process. */
    public <T> void decisions(Class<T> shell) {
        LockFactory oneWriter = PessimisticLockFactory.builder()
                .acquireAttempts(LOCK_ATTEMPTS_OF_10_MS)
                .build();
        subscribe(
                shell,
                EventSourcingRepository.builder(shell)
                        .eventStore(eventStore)
                        .cache(cache)
                        .lockFactory(oneWriter)
                        .build());
    }

    /** Takes on the shell of records: opened without a load, never cached, nobody to wait for. */
    public <T> void records(Class<T> shell) {
        subscribe(
                shell,
                EventSourcingRepository.builder(shell)
                        .eventStore(eventStore)
                        .lockFactory(NullLockFactory.INSTANCE)
                        .build());
    }

    private <T> void subscribe(Class<T> shell, Repository<T> repository) {
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(shell)
                .repository(repository)
                .build()
                .subscribe(bus);
    }

    public Dispatch dispatch() {
        return dispatch;
    }

    /** What stands, for the test that looks. */
    Map<String, Object> parts() {
        return Map.of("transactions", transactions, "eventStore", eventStore, "bus", bus, "cache", cache);
    }
}
