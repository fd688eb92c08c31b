package care.renkei.query.api;

import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.todo.Caseloads;
import care.renkei.query.todo.TodoCalendar;
import care.renkei.query.todo.TodoOfAgency;
import care.renkei.query.todo.TodoOfPerson;
import care.renkei.query.todo.Todos;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is to be done: around a person, by a practitioner, by an agency; as an answer and as a calendar. */
@RestController
final class TodoApi {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Todos todos;
    private final Caseloads caseloads;
    private final TodoCalendar calendar;
    private final ZoneId zone;

    TodoApi(Todos todos, Caseloads caseloads, TodoCalendar calendar, @Value("${renkei.time-zone}") ZoneId zone) {
        this.todos = todos;
        this.caseloads = caseloads;
        this.calendar = calendar;
        this.zone = zone;
    }

    @GetMapping("/api/persons/{id}/todo")
    TodoOfPerson ofPerson(
            Asking asking, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new ReadParameters(parameters, zone).only(Set.of("purpose", "after"));
        return todos.of(new FileRequest(
                Todos.VIEW,
                ReadParameters.person(id),
                asking.caller(),
                asking.purpose(),
                asked.after(),
                asking.receipt()));
    }

    @GetMapping("/api/todo")
    TodoOfAgency todo(Asking asking, @RequestParam MultiValueMap<String, String> parameters)
            throws InterruptedException {
        return caseloads.of(asking.caller(), asking.purpose(), ofAgency(parameters));
    }

    @GetMapping("/api/todo.ics")
    ResponseEntity<byte[]> calendar(
            Asking asking, Locale locale, @RequestParam MultiValueMap<String, String> parameters)
            throws InterruptedException {
        TodoOfAgency todo = caseloads.of(asking.caller(), asking.purpose(), ofAgency(parameters));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment; filename=\"renkei-todo.ics\"")
                .body(calendar.of(todo, locale));
    }

    private boolean ofAgency(MultiValueMap<String, String> parameters) {
        String whose = new ReadParameters(parameters, zone)
                .only(Set.of("purpose", "whose"))
                .text("whose");
        return switch (whose) {
            case null -> false;
            case "mine" -> false;
            case "agency" -> true;
            default -> throw new BadParameter("whose");
        };
    }
}
