package care.renkei.query.web.todo;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.todo.Caseloads;
import care.renkei.query.todo.Todo;
import care.renkei.query.todo.TodoCalendar;
import care.renkei.query.todo.TodoOfAgency;
import care.renkei.query.todo.TodoOfPerson;
import care.renkei.query.todo.Todos;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Speech;
import care.renkei.query.web.Speeches;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is to be done: by the reader, by the reader's agency, and around one person. */
@Controller
final class TodoPages {

    private final Todos todos;
    private final Caseloads caseloads;
    private final TodoCalendar calendar;
    private final Files files;
    private final Speeches speeches;

    TodoPages(Todos todos, Caseloads caseloads, TodoCalendar calendar, Files files, Speeches speeches) {
        this.todos = todos;
        this.caseloads = caseloads;
        this.calendar = calendar;
        this.files = files;
        this.speeches = speeches;
    }

    @GetMapping("/todo")
    String list(
            Asking asking,
            @RequestParam(defaultValue = "mine") String whose,
            @RequestParam MultiValueMap<String, String> parameters,
            Locale locale,
            Model model)
            throws InterruptedException {
        mustBeAPractitioner(asking);
        Speech speech = speeches.in(locale);
        boolean ofAgency = whose.equals("agency");
        Position after = new ReadParameters(parameters, speech.days().zone()).after();
        TodoOfAgency todo = caseloads.of(asking.caller(), asking.purpose(), ofAgency, after);
        Map<DataSubjectId, InSight> files = files(todo.todo(), asking, speech);
        var lines = new TodoLines(
                asking, names(todo.todo(), files, speech), new Behind(List.copyOf(files.values())), null, speech);
        show(lines.of(todo.todo()), model);
        model.addAttribute("ofAgency", ofAgency);
        model.addAttribute("recorded", parameters.containsKey("recorded"));
        model.addAttribute("certain", todo.certain());
        return "todo";
    }

    @GetMapping("/todo/calendar.ics")
    ResponseEntity<byte[]> calendar(Asking asking, @RequestParam(defaultValue = "mine") String whose, Locale locale)
            throws InterruptedException {
        mustBeAPractitioner(asking);
        TodoOfAgency todo = caseloads.of(asking.caller(), asking.purpose(), whose.equals("agency"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"renkei-todo.ics\"")
                .body(calendar.of(todo, locale));
    }

    @GetMapping("/persons/{id}/todo")
    String ofPerson(Asking asking, @PathVariable String id, Locale locale, Model model) {
        DataSubjectId person = ReadParameters.person(id);
        Speech speech = speeches.in(locale);
        TodoOfPerson todo = todos.of(
                new FileRequest(Todos.VIEW, person, asking.caller(), asking.purpose(), null, asking.receipt()));
        InSight inSight = files.header(person, asking, Behind.TYPES, null, speech);
        show(new TodoLines(asking, Map.of(), new Behind(List.of(inSight)), person, speech).of(todo.todo()), model);
        model.addAttribute("person", inSight.head());
        model.addAttribute("freshness", inSight.freshness(speeches.clock().instant()));
        model.addAttribute("byReceipt", asking.receipt() != null);
        return "person-todo";
    }

    private static void show(List<TodoLine> lines, Model model) {
        Map<Boolean, List<TodoLine>> parted = lines.stream().collect(Collectors.partitioningBy(TodoLine::overdue));
        model.addAttribute("overdue", parted.get(true));
        model.addAttribute("coming", parted.get(false));
    }

    /** Each is a look of its own, as in the list of persons; a file that closed meanwhile is left out. */
    private Map<DataSubjectId, InSight> files(List<Todo> todo, Asking asking, Speech speech) {
        var read = new LinkedHashMap<DataSubjectId, InSight>();
        todo.stream().map(Todo::person).filter(Objects::nonNull).distinct().forEach(person -> {
            try {
                read.put(person, files.name(person, asking, Behind.TYPES, speech));
            } catch (PersonNotAvailable closedMeanwhile) {
                // Its line stands without a name.
            }
        });
        return read;
    }

    private static Map<DataSubjectId, String> names(List<Todo> todo, Map<DataSubjectId, InSight> files, Speech speech) {
        var names = new LinkedHashMap<DataSubjectId, String>();
        todo.stream().map(Todo::person).filter(Objects::nonNull).forEach(person -> {
            InSight file = files.get(person);
            names.put(
                    person,
                    file == null
                            ? speech.words().say("person.unnamed")
                            : file.head().called());
        });
        return names;
    }

    private static void mustBeAPractitioner(Asking asking) {
        if (!(asking.caller() instanceof Caller.OfAgency caller) || caller.practitioner() == null) {
            throw new PersonNotAvailable();
        }
    }
}
