package care.renkei.query.web.todo;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.caller.Asking;
import care.renkei.query.due.Duty;
import care.renkei.query.todo.Todo;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Speech;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says in words what is to be done.
 *
 * @param names of the people on the page, by their ids; empty where the page is one person's
 * @param behind the records that brought it up
 * @param page whose page it is: the records of all their files are found on it; null where it is of several people
 */
record TodoLines(
        Asking asking,
        Map<DataSubjectId, String> names,
        Behind behind,
        @Nullable DataSubjectId page,
        Speech speech) {

    List<TodoLine> of(List<Todo> todo) {
        return todo.stream().map(this::line).toList();
    }

    private TodoLine line(Todo todo) {
        DataSubjectId person = page == null ? todo.person() : page;
        return new TodoLine(
                speech.japanese() ? todo.says().ja() : todo.says().en(),
                speech.japanese() ? todo.deed().ja() : todo.deed().en(),
                which(todo),
                behind.words(todo),
                clock(todo),
                todo.on(),
                todo.overdue(),
                whose(todo),
                person == null ? null : person.text(),
                person == null ? null : names.get(person),
                isOwn(todo) ? TodoForms.of(todo, behind) : null,
                record(todo));
    }

    private @Nullable String which(Todo todo) {
        String thing = todo.thing();
        return thing == null
                ? null
                : switch (todo.duty()) {
                    case PROVIDER_VISIT -> name(new AgencyId(thing));
                    case ITEM_WITHOUT_OWNER -> say("todo.row", thing);
                    case MEETING_ACTION -> say("todo.decision", thing);
                    case VACANCY -> speech.book().code(care.renkei.events.ServiceType.valueOf(thing));
                    default -> null;
                };
    }

    private String clock(Todo todo) {
        String day = speech.days().day(todo.on());
        return todo.overdue()
                ? say(
                        "notices.overdue",
                        day,
                        ChronoUnit.DAYS.between(todo.on(), speech.days().today()))
                : say("notices.due", day, speech.days().distance(todo.on()));
    }

    private String whose(Todo todo) {
        AgencyId agency = todo.agency();
        DataSubjectId keeper = todo.keeper();
        if (agency == null) {
            return say(todo.duty() == Duty.OVERRIDE_REVIEW ? "todo.centre" : "todo.team");
        }
        String practitioner = keeper == null ? null : speech.directory().practitioner(keeper);
        return practitioner == null ? name(agency) : say("todo.keeper", practitioner, name(agency));
    }

    private String name(AgencyId agency) {
        String name = speech.directory().name(agency);
        return name == null ? agency.text() : name;
    }

    private boolean isOwn(Todo todo) {
        return asking.caller() instanceof Caller.OfAgency caller
                && caller.practitioner() != null
                && (todo.agency() == null || todo.agency().equals(caller.agency()));
    }

    /** What follows from several records, or from what did not happen, leads to none. */
    private static @Nullable String record(Todo todo) {
        return todo.person() == null || todo.event() == null || todo.duty() == Duty.MEETING_THE_PERSON
                ? null
                : todo.event().toString();
    }

    private String say(String key, Object... arguments) {
        return speech.words().say(key, arguments);
    }
}
