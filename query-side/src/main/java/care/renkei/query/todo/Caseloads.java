package care.renkei.query.todo;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.due.Due;
import care.renkei.query.due.Limits;
import care.renkei.query.persons.KnownFile;
import care.renkei.query.persons.Persons;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import java.sql.SQLException;
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
    private final Snapshot views;
    private final Permissions permissions;
    private final Limits limits;
    private final ZoneId zone;

    public Caseloads(
            Persons persons, Todos todos, Snapshot views, Permissions permissions, Limits limits, ZoneId zone) {
        this.persons = persons;
        this.todos = todos;
        this.views = views;
        this.permissions = permissions;
        this.limits = limits;
        this.zone = zone;
    }

    /**
     * @param ofAgency all of the caller's agency, not the caller's alone
     * @throws ViewsUnavailable if the views cannot be read
     */
    public TodoOfAgency of(Caller caller, Purpose purpose, boolean ofAgency) throws InterruptedException {
        DataSubjectId practitioner =
                caller instanceof Caller.OfAgency agency && !ofAgency ? agency.practitioner() : null;
        var all = new ArrayList<Todo>();
        boolean certain = true;
        for (Shown shown : inFiles(caller, purpose, practitioner)) {
            all.addAll(shown.todo());
            certain &= shown.certain();
        }
        if (caller instanceof Caller.OfAgency agency) {
            all.addAll(ofTheAgency(agency, purpose));
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
    private List<Todo> ofTheAgency(Caller.OfAgency caller, Purpose purpose) {
        var wall = permissions.wall(caller.viewer(), caller, null);
        var admission = permissions.of(caller.viewer(), caller, purpose, null);
        var vacancies = new VacancyQuestion(caller.agency(), limits, zone);
        var asked = new AskedQuestion(caller.agency(), limits, zone);
        try {
            var answers = views.ask(wall, admission, vacancies, asked);
            Inquiry inquiry = answers.of(admission).inquiry();
            return inquiry.caller() instanceof Caller.OfAgency
                    ? shown(answers.of(vacancies), answers.of(asked), inquiry.today())
                    : List.of();
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private static List<Todo> shown(List<Due> vacancies, List<Due> asked, LocalDate today) {
        return Stream.concat(vacancies.stream(), asked.stream())
                .filter(one -> one.shows(today))
                .map(one -> Todo.of(one, null, today))
                .toList();
    }
}
