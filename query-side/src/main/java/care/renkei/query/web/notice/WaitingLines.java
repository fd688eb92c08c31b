package care.renkei.query.web.notice;

import care.renkei.query.notice.Inbox;
import care.renkei.query.web.Speech;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says in words what waits. */
record WaitingLines(Speech speech) {

    /** @param opened the matter that was opened just now without leading anywhere; null where none was */
    List<WaitingLine> of(Inbox inbox, @Nullable UUID opened) {
        return inbox.notices().stream().map(item -> line(item, opened)).toList();
    }

    private WaitingLine line(Inbox.Item item, @Nullable UUID opened) {
        String matter = item.matter().name();
        LocalDate due = item.dueOn();
        return new WaitingLine(
                matter,
                item.event(),
                speech.book().code(item.matter()),
                say("notices.todo." + matter),
                due == null ? null : clock(due, item.overdue()),
                due == null ? null : due.toString(),
                item.overdue(),
                say(
                        "notices.since",
                        speech.days().day(item.since()),
                        speech.days().distance(item.since())),
                item.readAt() == null
                        ? null
                        : say("notices.opened", speech.days().dayAndTime(item.readAt())),
                item.told().stream().map(this::told).toList(),
                item.thing(),
                item.event().equals(opened));
    }

    private String clock(LocalDate due, boolean overdue) {
        String day = speech.days().day(due);
        return overdue
                ? say(
                        "notices.overdue",
                        day,
                        ChronoUnit.DAYS.between(due, speech.days().today()))
                : say("notices.due", day, speech.days().distance(due));
    }

    private String told(Inbox.Told told) {
        String name = speech.directory().practitioner(told.practitioner());
        return say(
                "notices.told",
                name == null ? say("notices.somebody") : say("subject.called", name),
                speech.book().code(told.way()),
                speech.days().dayAndTime(told.at()));
    }

    private String say(String key, Object... arguments) {
        return speech.words().say(key, arguments);
    }
}
