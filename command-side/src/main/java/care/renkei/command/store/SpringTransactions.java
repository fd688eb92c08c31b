package care.renkei.command.store;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** Axon's transactions are Spring's: one per command, joined by whatever runs inside. */
final class SpringTransactions implements TransactionManager {

    private final PlatformTransactionManager spring;

    SpringTransactions(PlatformTransactionManager spring) {
        this.spring = spring;
    }

    @Override
    public Transaction startTransaction() {
        TransactionStatus status = spring.getTransaction(TransactionDefinition.withDefaults());
        return new Transaction() {
            @Override
            public void commit() {
                spring.commit(status);
            }

            @Override
            public void rollback() {
                // A commit that failed has ended it already.
                if (!status.isCompleted()) {
                    spring.rollback(status);
                }
            }
        };
    }
}
