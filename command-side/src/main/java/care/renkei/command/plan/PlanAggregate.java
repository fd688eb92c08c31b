package care.renkei.command.plan;

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

/** Axon's view of {@link PlanDecider}. */
public class PlanAggregate {

    private static final PlanDecider DECIDER = new PlanDecider();

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private Plan state = DECIDER.initial();

    /** For Axon. */
    public PlanAggregate() {}

    @CommandHandler(commandName = Decide.PLAN)
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
