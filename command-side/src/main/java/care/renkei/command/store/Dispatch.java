package care.renkei.command.store;

import care.renkei.command.decision.Decide;
import care.renkei.command.decision.Decision;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.GenericMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Sends a command to its stream and says what became of it. Framework exceptions end here. */
public final class Dispatch {

    private final CommandBus bus;
    private final StreamCache cache;
    private final CommittedSignal signal;

    Dispatch(CommandBus bus, StreamCache cache, CommittedSignal signal) {
        this.bus = bus;
        this.cache = cache;
        this.signal = signal;
        bus.registerHandlerInterceptor((unitOfWork, chain) -> {
            Object answer = chain.proceed();
            Append.CURRENT.get().answered((Decision) answer);
            return answer;
        });
    }

    /**
     * @param lastSequence what the store held of it when the command was prepared; null where it had no event
     * @return what the handler answered
     * @throws StreamMovedOn if somebody else wrote first: read again and decide again
     * @throws AlreadyStored if the same submission was stored first
     * @throws StoreUnavailable if the store failed, or did not say whether it took the events
     */
    public Decision send(Decide command, @Nullable Long lastSequence, Append append) {
        String stream = command.stream();
        cache.keepOnly(stream, lastSequence);
        AtomicReference<CommandResultMessage<?>> result = new AtomicReference<>();
        ScopedValue.where(Append.CURRENT, append)
                .run(() -> bus.dispatch(
                        new GenericCommandMessage<>(new GenericMessage<>(command), command.name()),
                        (sent, answer) -> result.set(answer)));
        CommandResultMessage<?> answer = Objects.requireNonNull(result.get(), "the bus answers before it returns");
        if (answer.isExceptional()) {
            throw translated(answer.exceptionResult());
        }
        if (!append.appended().isEmpty()) {
            cache.settle(stream, append.appended().getLast().sequence());
            signal.committed();
        } else if (lastSequence != null) {
            cache.settle(stream, lastSequence);
        }
        return append.answer();
    }

    private static RuntimeException translated(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamMovedOn || cause instanceof AlreadyStored || cause instanceof StoreUnavailable) {
                return (RuntimeException) cause;
            }
            if (infrastructure(cause)) {
                return new StoreUnavailable(failure);
            }
        }
        return failure instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(failure);
    }

    private static boolean infrastructure(Throwable cause) {
        return cause instanceof EventStoreException
                || cause instanceof SQLException
                || cause instanceof DataAccessException
                || cause instanceof TransactionException
                || cause instanceof LockAcquisitionFailedException;
    }
}
