package care.renkei.query.web.overrides;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.overrides.OverrideList.Listed;
import care.renkei.query.overrides.OverrideList.Look;
import care.renkei.query.overrides.OverrideList.Stage;
import care.renkei.query.web.Speech;
import care.renkei.query.web.sharing.ThreadView;
import care.renkei.query.web.telling.Names;
import care.renkei.query.web.telling.Readings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what is listed. */
record RegisterLines(Speech speech, Names names, Instant now) {

    RegisterLine line(Listed listed, @Nullable String person) {
        Readings readings = new Readings(speech.book(), names, speech.days());
        boolean overdue = !listed.overdue().isEmpty();
        return new RegisterLine(
                listed.stages().contains(Stage.OPEN)
                        ? "danger"
                        : listed.stages().isEmpty() ? "full" : "closed",
                state(listed),
                overdue,
                say(
                        "register.title",
                        speech.days().day(listed.invokedAt()),
                        person == null ? say("register.somebody") : person),
                say(
                        "register.what",
                        readings.of(listed.recipients()),
                        readings.all(listed.categories()),
                        readings.of(listed.why())),
                say("register.by", names.agency(listed.invokedBy())),
                listed.person() == null
                        ? null
                        : "/persons/" + listed.person().text() + "/overrides/"
                                + listed.override().text(),
                clocks(listed),
                listed.looks().stream().map(this::look).toList());
    }

    private String say(String key, Object... arguments) {
        return speech.words().say("override." + key, arguments);
    }

    private String state(Listed listed) {
        var states = new ArrayList<String>();
        for (Stage stage : listed.stages()) {
            states.add(say((listed.overdue().contains(stage) ? "register.late." : "register.stage.") + stage.name()));
        }
        if (listed.verdict() != null && states.isEmpty()) {
            states.add(say("register.done", new Readings(speech.book(), names, speech.days()).of(listed.verdict())));
        }
        return String.join(speech.japanese() ? "・" : ", ", states);
    }

    private List<ThreadView.Clock> clocks(Listed listed) {
        var clocks = new ArrayList<ThreadView.Clock>();
        if (listed.overAt() == null) {
            clocks.add(ThreadView.Clock.of(
                    share(listed.invokedAt(), listed.until()),
                    speech.words().say("sharing.override.until", speech.days().dayAndTime(listed.until()))));
        }
        if (listed.stages().contains(Stage.TO_REVIEW)) {
            clocks.add(ThreadView.Clock.of(
                    share(listed.invokedAt(), listed.reviewDueAt()),
                    say("register.reviewBy", speech.days().day(listed.reviewDueAt()))));
        }
        boolean deferredNow = listed.stages().contains(Stage.TELLING_DEFERRED);
        if (deferredNow || listed.stages().contains(Stage.TO_INFORM)) {
            LocalDate due = listed.informDueOn();
            String by = say(
                    deferredNow ? "register.deferralBy" : "register.informBy",
                    speech.days().day(due));
            String deferred = listed.deferrals() == 0
                    ? ""
                    : speech.words().say("space") + speech.words().say("sharing.override.deferred", listed.deferrals());
            clocks.add(ThreadView.Clock.of(
                    share(
                            listed.invokedAt(),
                            due.plusDays(1).atStartOfDay(speech.days().zone()).toInstant()),
                    by + deferred));
        }
        return clocks;
    }

    private double share(Instant from, Instant until) {
        long whole = Math.max(1, Duration.between(from, until).toSeconds());
        return (double) Duration.between(from, now).toSeconds() / whole;
    }

    private String look(Look look) {
        DataSubjectId viewer = look.viewer();
        String place = viewer.kind() == DataSubjectId.Kind.AGENCY
                ? names.agency(new AgencyId(viewer.value()))
                : names.subject(viewer);
        String who = look.practitioner() == null
                ? place
                : names.subject(look.practitioner()) + speech.words().say("aside", place);
        return say("register.look", speech.days().dayAndTime(look.at()), who, look.records());
    }
}
