package care.renkei.standalone;

import care.renkei.embedded.DataFolder;
import care.renkei.embedded.RenkeiServices;
import care.renkei.identity.Accounts;
import care.renkei.identity.DemonstrationIdentities;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
    void start() throws IOException, InterruptedException {
        DataFolder folder = keep(DataFolder.open(options.data()));
        Log.into(folder.root());
        Readiness readiness = keep(new Readiness());
        FrontDoor door = keep(FrontDoor.open(options.port(), readiness));
        var identities = DemonstrationIdentities.load();
        var services = keep(RenkeiServices.start(folder, KafkaPort.choose(), agencyIds(identities)));
        progress.say("PostgreSQL and Kafka run in " + folder.root());
        List<Side> sides = new Sides(services, options).all();
        List<RunningSide> serving = start(sides, door);
        new TellTheStory(options, folder.root(), progress).once(bean(serving, Accounts.class));
        readiness.started(sides);
        progress.print(new Welcome(options, services, identities).text(progress.sinceStart()));
    }

    /** A part that runs, for whoever tries what goes on without it. */
    <T> T part(Class<T> type) {
        return parts(type).getFirst();
    }

    synchronized <T> List<T> parts(Class<T> type) {
        return running.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<String> agencyIds(DemonstrationIdentities identities) {
        return identities.agencies().stream()
                .map(DemonstrationIdentities.Agency::id)
                .toList();
    }

    /** All at once: they wait for databases more than for each other. */
    private List<RunningSide> start(Collection<Side> sides, FrontDoor door) {
        List<Class<?>> applications =
                sides.stream().<Class<?>>map(Side::application).toList();
        List<CompletableFuture<RunningSide>> starting = new ArrayList<>();
        for (Side side : sides) {
            starting.add(CompletableFuture.supplyAsync(
                    () -> serve(side, applications, door), task -> new Thread(task, "start-" + side.name()).start()));
        }
        try {
            return starting.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private RunningSide serve(Side side, List<Class<?>> applications, FrontDoor door) {
        RunningSide serving = keep(RunningSide.start(side, applications));
        side.prefixes().forEach(prefix -> door.lead(prefix, side));
        progress.say(side.name() + " serves");
        return serving;
    }

    private static <T> T bean(List<RunningSide> serving, Class<T> type) {
        return serving.stream()
                .map(side -> side.context().getBeanProvider(type).getIfAvailable())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
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
