package care.renkei.command.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Says, in this process, that events were committed. Who listens must return at once. */
public final class CommittedSignal {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    void committed() {
        listeners.forEach(Runnable::run);
    }
}
