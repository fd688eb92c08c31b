package care.renkei.standalone;

import care.renkei.embedded.DataFolder;
import care.renkei.embedded.RenkeiServices;
import care.renkei.identity.DemonstrationIdentities;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that runs, started step by step and stopped in the opposite order, also from the middle of a start. */
final class Everything implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Everything.class);

    private final Options options;
    private final Progress progress;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean stopping;

    Everything(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Returns when all of it serves.
     *
     * @throws care.renkei.embedded.StartRefused with one sentence where that cannot be
     */
    void start() throws IOException {
        DataFolder folder = keep(DataFolder.open(options.data()));
        Log.into(folder.root());
        Readiness readiness = keep(new Readiness());
        FrontDoor door = keep(FrontDoor.open(options.port(), readiness));
        var identities = DemonstrationIdentities.load();
        var services = keep(RenkeiServices.start(folder, KafkaPort.choose(), agencyIds(identities)));
        progress.say("PostgreSQL and Kafka run in " + folder.root());
        List<Side> sides = new Sides(services, options).all();
        start(sides, door);
        readiness.started(sides);
        progress.print(new Welcome(options, services, identities).text(progress.sinceStart()));
    }

    private static List<String> agencyIds(DemonstrationIdentities identities) {
        return identities.agencies().stream()
                .map(DemonstrationIdentities.Agency::id)
                .toList();
    }

    private void start(Collection<Side> sides, FrontDoor door) {
        List<Class<?>> applications = new ArrayList<>();
        sides.forEach(side -> applications.add(side.application()));
        for (Side side : sides) {
            keep(RunningSide.start(side, applications));
            door.lead(side.contextPath().isEmpty() ? "/" : side.contextPath(), side);
            progress.say(side.name() + " serves");
        }
    }

    private synchronized <T extends AutoCloseable> T keep(T started) {
        if (stopping) {
            close(started);
            throw new CancellationException("stopped while starting");
        }
        running.push(started);
        return started;
    }

    /** Nobody comes in any more, then the sides from the last to the first, Kafka, PostgreSQL, the folder. */
    @Override
    public void close() {
        List<AutoCloseable> toStop = new ArrayList<>();
        synchronized (this) {
            stopping = true;
            running.stream().filter(FrontDoor.class::isInstance).forEach(toStop::add);
            running.stream().filter(part -> !(part instanceof FrontDoor)).forEach(toStop::add);
            running.clear();
        }
        toStop.forEach(Everything::close);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("A part did not stop cleanly", e);
        }
    }
}
