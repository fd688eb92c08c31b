package care.renkei.command.handover;

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

/** Axon's view of {@link HandoverDecider}. */
public class HandoverAggregate {

    private static final HandoverDecider DECIDER = new HandoverDecider();

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private Handover state = DECIDER.initial();

    /** For Axon. */
    public HandoverAggregate() {}

    @CommandHandler(commandName = Decide.HANDOVER)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decision decide(Decide command) {
        stream = command.stream();
        return command.by(DECIDER, state, AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(StoredEvent event, @SourceId String source) {
        stream = source;
        state = DECIDER.evolve(state, event);
    }
}
