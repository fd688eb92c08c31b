package care.renkei.query.web.todo;

import care.renkei.events.Asks;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventName;
import care.renkei.events.ThingId;
import care.renkei.events.assessment.RiskAssessed;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.query.due.Duty;
import care.renkei.query.todo.Todo;
import care.renkei.query.web.person.Files;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.telling.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What brought things up, in the words of the records in sight: a question that waits is read where it is answered. */
record Behind(List<InSight> files) {

    /** Which records say in words what is to be done. */
    static final Set<EventName> TYPES = types();

    private static Set<EventName> types() {
        var types =
                new TreeSet<>(Files.types(List.of(CaseMeetingHeld.class, HandoverOffered.class, RiskAssessed.class)));
        EventCatalogue.standard().types().stream()
                .filter(type -> Asks.class.isAssignableFrom(type.content()))
                .forEach(type -> types.add(new EventName(type.eventName())));
        return types;
    }

    /** Null where the record is not in sight, or says nothing in words. */
    @Nullable
    String words(Todo todo) {
        return files.stream()
                .flatMap(file -> file.newestFirst().stream()
                        .filter(shown -> shown.event().equals(todo.event()))
                        .flatMap(shown ->
                                todo.duty() == Duty.MEETING_ACTION ? decision(shown, todo) : said(shown, file)))
                .findFirst()
                .orElse(null);
    }

    /** The meeting that decided it; null where it is not in sight. */
    @Nullable
    ThingId meeting(Todo todo) {
        return files.stream()
                .flatMap(file -> file.newestFirst().stream())
                .filter(shown -> shown.event().equals(todo.event()))
                .flatMap(shown -> held(shown).map(CaseMeetingHeld::meeting))
                .findFirst()
                .orElse(null);
    }

    private static Stream<CaseMeetingHeld> held(Shown shown) {
        return shown.parts().values().stream()
                .filter(CaseMeetingHeld.class::isInstance)
                .map(CaseMeetingHeld.class::cast);
    }

    /** Decisions are numbered as they stand in the minutes, from one on. */
    private static Stream<String> decision(Shown shown, Todo todo) {
        String number = todo.thing();
        return number == null
                ? Stream.empty()
                : held(shown)
                        .flatMap(held -> held.decisions().stream()
                                .skip(Long.parseLong(number) - 1)
                                .limit(1))
                        .map(decision -> decision.what().text());
    }

    private static Stream<String> said(Shown shown, InSight file) {
        Telling telling = file.teller().tell(shown.type(), shown.source(), shown.practitioner(), shown.parts());
        var words = new ArrayList<String>();
        telling.quotes().forEach(quote -> words.add(file.speech().words().quote(quote.words())));
        words.addAll(telling.texts());
        return words.stream().limit(1);
    }
}
