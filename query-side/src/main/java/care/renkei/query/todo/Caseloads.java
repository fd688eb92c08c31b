package care.renkei.query.todo;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.query.due.Due;
import care.renkei.query.due.Limits;
import care.renkei.query.persons.KnownFile;
import care.renkei.query.persons.Persons;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to do in all files: each person is a look of its own, where something is shown; asked side by side.
 */
public final class Caseloads {

    private final Persons persons;
    private final Todos todos;
    private final FileReads reads;
    private final Limits limits;
    private final ZoneId zone;

    public Caseloads(Persons persons, Todos todos, FileReads reads, Limits limits, ZoneId zone) {
        this.persons = persons;
        this.todos = todos;
        this.reads = reads;
        this.limits = limits;
        this.zone = zone;
    }

    /** The same as it stands. */
    public TodoOfAgency of(Caller caller, Purpose purpose, boolean ofAgency) throws InterruptedException {
        return of(caller, purpose, ofAgency, null);
    }

    /**
     * @param ofAgency all of the caller's agency, not the caller's alone
     * @param after a position that what is asked of the agency itself must hold; null for none
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     * @throws care.renkei.query.reading.ViewBehind if the position is not reached in time
     */
    public TodoOfAgency of(Caller caller, Purpose purpose, boolean ofAgency, @Nullable Position after)
            throws InterruptedException {
        DataSubjectId practitioner =
                caller instanceof Caller.OfAgency agency && !ofAgency ? agency.practitioner() : null;
        var all = new ArrayList<Todo>();
        boolean certain = true;
        for (Shown shown : inFiles(caller, purpose, practitioner)) {
            all.addAll(shown.todo());
            certain &= shown.certain();
        }
        if (caller instanceof Caller.OfAgency agency) {
            all.addAll(ofTheAgency(agency, purpose, after));
        }
        all.sort(Todo.SOONEST);
        return new TodoOfAgency(LocalDate.now(zone), certain, all);
    }

    private record Shown(List<Todo> todo, boolean certain) {}

    private List<Shown> inFiles(Caller caller, Purpose purpose, @Nullable DataSubjectId practitioner)
            throws InterruptedException {
        try (ExecutorService asks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Shown>> asked = persons.of(caller, purpose).stream()
                    .map(file -> asks.submit(() -> inFile(file, caller, purpose, practitioner)))
                    .toList();
            var shown = new ArrayList<Shown>();
            for (Future<Shown> one : asked) {
                shown.add(one.get());
            }
            return shown;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private Shown inFile(KnownFile file, Caller caller, Purpose purpose, @Nullable DataSubjectId practitioner) {
        try {
            TodoLook look = todos.look(new FileRequest(Todos.VIEW, file.person(), caller, purpose, null, null));
            List<Todo> own =
                    look.own().stream().filter(todo -> todo.isFor(practitioner)).toList();
            if (!own.isEmpty()) {
                todos.show(look);
            }
            return new Shown(own, look.certain());
        } catch (PersonNotAvailable closedMeanwhile) {
            return new Shown(List.of(), true);
        }
    }

    /** Asked of the agency's own partition, which says who is enrolled there. */
    private List<Todo> ofTheAgency(Caller.OfAgency caller, Purpose purpose, @Nullable Position after) {
        var vacancies = new VacancyQuestion(caller.agency(), limits, zone);
        var asked = new AskedQuestion(caller.agency(), limits, zone);
        var request = new FileRequest(Todos.VIEW, caller.viewer(), caller, purpose, after, null);
        OpenFile own = reads.unasked(request, vacancies, asked);
        Inquiry inquiry = own.permission().inquiry();
        return inquiry.caller() instanceof Caller.OfAgency
                ? shown(own.answers().of(vacancies), own.answers().of(asked), inquiry.today())
                : List.of();
    }

    private static List<Todo> shown(List<Due> vacancies, List<Due> asked, LocalDate today) {
        return Stream.concat(vacancies.stream(), asked.stream())
                .filter(one -> one.shows(today))
                .map(one -> Todo.of(one, null, today))
                .toList();
    }
}
