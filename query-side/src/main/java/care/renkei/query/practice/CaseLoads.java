package care.renkei.query.practice;

import care.renkei.events.Purpose;
import care.renkei.events.practice.Practice;
import care.renkei.events.practice.PracticeCatalogue;
import care.renkei.query.persons.KnownFile;
import care.renkei.query.persons.Persons;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads the practice maps of a whole case load: each file is a look of its own, decided and written down as any. */
public final class CaseLoads {

    /** Files that are looked into at once; each takes a connection. */
    private static final int AT_ONCE = 4;

    private final Persons persons;
    private final Practices practices;

    public CaseLoads(Persons persons, Practices practices) {
        this.persons = persons;
        this.practices = practices;
    }

    /**
     * Empty for whoever has no case load.
     *
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public CaseLoad of(Caller caller, Purpose purpose) throws InterruptedException {
        List<PracticeMap> maps = maps(persons.of(caller, purpose), caller, purpose);
        var counts = new HashMap<String, CaseLoad.OfPractice>();
        for (PracticeMap map : maps) {
            for (PracticeMap.Row row : map.practices()) {
                counts.merge(row.practice(), one(row), CaseLoads::and);
            }
        }
        return new CaseLoad(
                maps.size(),
                maps.stream().allMatch(PracticeMap::fresh),
                maps.stream().map(PracticeMap::freshAt).min(Instant::compareTo).orElse(Instant.EPOCH),
                laid(counts));
    }

    private List<PracticeMap> maps(List<KnownFile> files, Caller caller, Purpose purpose) throws InterruptedException {
        try (ExecutorService asks = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofVirtual().name("case-load-", 0).factory())) {
            List<Callable<Optional<PracticeMap>>> each = files.stream()
                    .<Callable<Optional<PracticeMap>>>map(file -> () -> map(file, caller, purpose))
                    .toList();
            var maps = new ArrayList<PracticeMap>();
            for (Future<Optional<PracticeMap>> one : asks.invokeAll(each)) {
                one.get().ifPresent(maps::add);
            }
            return maps;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** A file may close between the list and the look. */
    private Optional<PracticeMap> map(KnownFile file, Caller caller, Purpose purpose) {
        try {
            return Optional.of(
                    practices.of(new FileRequest(Practices.VIEW, file.person(), caller, purpose, null, null)));
        } catch (PersonNotAvailable closed) {
            return Optional.empty();
        }
    }

    private static CaseLoad.OfPractice one(PracticeMap.Row row) {
        return new CaseLoad.OfPractice(
                row.practice(),
                row.state() == PracticeMap.State.EVIDENCED ? 1 : 0,
                row.missing().isEmpty() ? 0 : 1,
                !row.around().isEmpty());
    }

    private static CaseLoad.OfPractice and(CaseLoad.OfPractice one, CaseLoad.OfPractice other) {
        return new CaseLoad.OfPractice(
                one.practice(),
                one.evidenced() + other.evidenced(),
                one.asked() + other.asked(),
                one.around() || other.around());
    }

    private static List<CaseLoad.OfPractice> laid(Map<String, CaseLoad.OfPractice> counts) {
        return PracticeCatalogue.standard().practices().stream()
                .filter(Practice::measured)
                .map(practice ->
                        counts.getOrDefault(practice.id(), new CaseLoad.OfPractice(practice.id(), 0, 0, false)))
                .toList();
    }
}
