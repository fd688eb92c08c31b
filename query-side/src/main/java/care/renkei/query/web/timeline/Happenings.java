package care.renkei.query.web.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Part;
import care.renkei.events.ServiceType;
import care.renkei.events.SubjectKey;
import care.renkei.events.contact.ContactAttempted;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.service.ServiceEnded;
import care.renkei.events.service.ServiceStarted;
import care.renkei.query.web.Days;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.telling.Quote;
import care.renkei.query.web.telling.Teller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the lanes: words, contacts, services, consents, alarms; from records in sight alone. */
record Happenings(Teller teller, Days days) {

    static final String VOICE = "voice";
    static final String CLOSE = "close";

    private record Running(AgencyId agency, ServiceType service) {}

    List<Happening> of(List<Shown> oldestFirst) {
        var happenings = new ArrayList<Happening>();
        var running = new HashMap<Running, LocalDate>();
        var bands = new Bands(days);
        for (Shown shown : oldestFirst) {
            if (shown.takenBack()) {
                continue;
            }
            LocalDate day = LocalDate.ofInstant(shown.occurredAt(), days.zone());
            happenings.addAll(points(shown, day));
            for (Part part : shown.parts().values()) {
                bands.take(part, day);
                span(part, shown, running, happenings);
            }
        }
        running.forEach((service, from) -> happenings.add(new Happening.Span(
                service.agency().text(), from, null, false, teller.readings().of(service.service()))));
        happenings.addAll(bands.all());
        return happenings;
    }

    private void span(Part part, Shown shown, Map<Running, LocalDate> running, List<Happening> into) {
        if (part instanceof ServiceStarted started) {
            running.putIfAbsent(new Running(shown.source(), started.service()), started.from());
        } else if (part instanceof ServiceEnded ended) {
            LocalDate from = running.remove(new Running(shown.source(), ended.service()));
            if (from != null) {
                into.add(new Happening.Span(
                        shown.source().text(),
                        from,
                        ended.on(),
                        false,
                        teller.readings().of(ended.service())));
            }
        }
    }

    private List<Happening> points(Shown shown, LocalDate day) {
        if (shown.type().content() == LifeSafetyOverrideInvoked.class) {
            return List.of(new Happening.Alarm(shown.source().text(), day, shown.event()));
        }
        var points = new ArrayList<Happening>();
        String own = ownWords(shown);
        if (own != null) {
            points.add(new Happening.Point(VOICE, day, false, own, shown.event()));
        }
        DataSubjectId relative = relative(shown);
        if (relative != null) {
            points.add(new Happening.Point(
                    CLOSE, day, inVain(shown), teller.readings().of(relative), shown.event()));
        }
        if (!shown.type().capability().equals("sharing") && !shown.source().isOwnHand()) {
            points.add(new Happening.Point(
                    shown.source().text(), day, day.isAfter(days.today()) || inVain(shown), null, shown.event()));
        }
        return points;
    }

    private @Nullable String ownWords(Shown shown) {
        return teller.tell(shown.type(), shown.source(), shown.practitioner(), shown.parts()).quotes().stream()
                .filter(Quote::own)
                .map(Quote::words)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable DataSubjectId relative(Shown shown) {
        for (SubjectKey about : shown.parts().keySet()) {
            for (DataSubjectId subject : about.subjects()) {
                if (subject.kind() == DataSubjectId.Kind.RELATIVE) {
                    return subject;
                }
            }
        }
        return null;
    }

    private static boolean inVain(Shown shown) {
        return shown.parts().values().stream()
                .anyMatch(part -> part instanceof ContactAttempted attempt
                        && attempt.outcome() == ContactAttempted.AttemptOutcome.FAILED);
    }
}
