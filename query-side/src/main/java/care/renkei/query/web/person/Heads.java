package care.renkei.query.web.person;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.assessment.StatementRecorded;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.contact.InterviewScheduled;
import care.renkei.events.meeting.CaseMeetingCancelled;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.team.KeyWorkerAssigned;
import care.renkei.query.web.Days;
import care.renkei.query.web.Directory;
import care.renkei.query.web.PageWords;
import care.renkei.query.web.telling.Names;
import care.renkei.query.web.telling.SentenceBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the still header from records in sight; what is not in sight is not in it. */
public record Heads(Names names, Directory directory, SentenceBook book, PageWords words, Days days) {

    private static final int MOST_DUE = 3;

    /** Consents are talked about again this many days before they end. */
    private static final int RENEWAL_DAYS = 60;

    /** @param newestFirst records in sight */
    public PersonHead head(DataSubjectId person, List<Shown> newestFirst) {
        PersonRegistered registration = KnownNames.registration(newestFirst);
        return new PersonHead(
                person.text(),
                registration == null ? words.say("person.unnamed") : called(registration),
                registration == null || chosen(registration) ? "" : words.say("person.honorific"),
                registration == null || chosen(registration) ? null : Words.atHand(registration.nameReading()),
                registration == null || registration.birthDate() == null
                        ? null
                        : words.say(
                                "person.age", days.age(registration.birthDate().date())),
                ownWords(newestFirst),
                coordinator(newestFirst),
                due(newestFirst));
    }

    /** Whether the person said how they are called; that name says it all. */
    private static boolean chosen(PersonRegistered registration) {
        return Words.atHand(registration.calledName()) != null;
    }

    private static String called(PersonRegistered registration) {
        String called = Words.atHand(registration.calledName());
        return called == null ? registration.name().text() : called;
    }

    /** The newest wish for the longer run; failing that the newest wish, then the newest thing the person decided. */
    private PersonHead.@Nullable OwnWords ownWords(List<Shown> newestFirst) {
        return Stream.of(
                        firstWish(newestFirst, WishRecorded.Horizon.LONG),
                        firstWish(newestFirst, null),
                        firstDecision(newestFirst))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private PersonHead.@Nullable OwnWords firstWish(List<Shown> records, WishRecorded.@Nullable Horizon horizon) {
        for (Shown shown : records) {
            for (Part part : own(shown)) {
                if (part instanceof WishRecorded wish
                        && wish.holder() == WishRecorded.WishHolder.PERSON
                        && (horizon == null || wish.horizon() == horizon)
                        && !wish.verbatim().text().isBlank()) {
                    return said(wish.verbatim(), shown);
                }
            }
        }
        return null;
    }

    private PersonHead.@Nullable OwnWords firstDecision(List<Shown> records) {
        for (Shown shown : records) {
            for (Part part : own(shown)) {
                if (part instanceof StatementRecorded statement
                        && statement.speaker() == StatementRecorded.Speaker.PERSON
                        && statement.kind() == StatementRecorded.StatementKind.DECISION
                        && !statement.verbatim().text().isBlank()) {
                    return said(statement.verbatim(), shown);
                }
            }
        }
        return null;
    }

    private PersonHead.OwnWords said(Words verbatim, Shown shown) {
        return new PersonHead.OwnWords(words.quote(verbatim.text()), days.when(shown.occurred()), shown.event());
    }

    private static List<Part> own(Shown shown) {
        return shown.takenBack()
                ? List.of()
                : shown.parts().entrySet().stream()
                        .filter(entry -> ofThePerson(entry.getKey()))
                        .map(java.util.Map.Entry::getValue)
                        .toList();
    }

    private static boolean ofThePerson(SubjectKey about) {
        return !about.joint() && about.subjects().getFirst().kind() == DataSubjectId.Kind.PERSON;
    }

    private PersonHead.@Nullable Coordinator coordinator(List<Shown> newestFirst) {
        for (Shown shown : newestFirst) {
            for (Part part : shown.parts().values()) {
                if (part instanceof KeyWorkerAssigned assigned && !shown.takenBack()) {
                    return new PersonHead.Coordinator(
                            directory.mark(assigned.agency()),
                            names.subject(assigned.worker()) + words.say("aside", names.agency(assigned.agency())));
                }
            }
        }
        return null;
    }

    private List<PersonHead.Due> due(List<Shown> records) {
        var due = new ArrayList<PersonHead.Due>();
        Set<ThingId> cancelled = records.stream()
                .flatMap(shown -> shown.parts().values().stream())
                .filter(CaseMeetingCancelled.class::isInstance)
                .map(part -> ((CaseMeetingCancelled) part).meeting())
                .collect(Collectors.toSet());
        for (Shown shown : records) {
            if (!shown.takenBack()) {
                shown.parts().values().stream()
                        .filter(part ->
                                !(part instanceof CaseMeetingScheduled called && cancelled.contains(called.meeting())))
                        .forEach(part -> addDue(part, due));
            }
        }
        return due.stream()
                .distinct()
                .sorted(Comparator.comparing(PersonHead.Due::on))
                .limit(MOST_DUE)
                .toList();
    }

    private void addDue(Part part, List<PersonHead.Due> due) {
        switch (part) {
            case CaseMeetingScheduled meeting ->
                add(book.code(meeting.kind()), LocalDate.ofInstant(meeting.at(), days.zone()), Integer.MAX_VALUE, due);
            case InterviewScheduled interview ->
                add(
                        words.say("person.due.interview"),
                        LocalDate.ofInstant(interview.at(), days.zone()),
                        Integer.MAX_VALUE,
                        due);
            case ConsentGiven consent -> add(words.say("person.due.consent"), consent.until(), RENEWAL_DAYS, due);
            default -> {}
        }
    }

    private void add(String what, LocalDate on, int withinDays, List<PersonHead.Due> due) {
        LocalDate today = days.today();
        if (on.isBefore(today) || (withinDays != Integer.MAX_VALUE && on.isAfter(today.plusDays(withinDays)))) {
            return;
        }
        due.add(new PersonHead.Due(what, days.distance(on) + words.say("space") + days.day(on), on));
    }
}
