package care.renkei.command.record;

import care.renkei.command.decision.Decide;
import care.renkei.command.decision.Decision;
import care.renkei.events.stored.StoredEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Axon's view of {@link RecordDecider}: opened without a load, loaded for an amendment, never cached. */
public class RecordAggregate {

    private static final RecordDecider DECIDER = new RecordDecider();

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private CareRecord record = DECIDER.initial();

    /** For Axon. */
    public RecordAggregate() {}

    @CommandHandler(commandName = Decide.RECORD)
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Decision open(Decide command) {
        stream = command.stream();
        return command.by(DECIDER, record, AggregateLifecycle::apply);
    }

    @CommandHandler(commandName = Decide.AMENDMENT)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision amend(Decide command) {
        stream = command.stream();
        return command.by(DECIDER, record, AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(StoredEvent event, @SourceId String source) {
        stream = source;
        record = DECIDER.evolve(record, event);
    }
}
