package care.renkei.query.web.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Part;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.assessment.WishRecorded.Horizon;
import care.renkei.events.assessment.WishRecorded.WishHolder;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.InvitationAnswered;
import care.renkei.events.meeting.MeetingEvent;
import care.renkei.events.person.PersonEvent;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.team.RoleAssigned;
import care.renkei.events.team.RoleEnded;
import care.renkei.events.team.TeamEvent;
import care.renkei.query.meeting.MeetingPack;
import care.renkei.query.web.Speech;
import care.renkei.query.web.person.KnownNames;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.telling.Quote;
import care.renkei.query.web.telling.Readings;
import care.renkei.query.web.telling.Teller;
import care.renkei.query.web.telling.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the one screen that all look at, from what is open to all of them and from nothing else. */
final class TableViews {

    private static final int VOICES = 2;

    private final MeetingPack pack;
    private final Speech speech;
    private final List<Shown> newestFirst;
    private final KnownNames names;
    private final Teller teller;
    private final Seats seats;
    private final Meetings meetings;

    TableViews(MeetingPack pack, Speech speech) {
        this.pack = pack;
        this.speech = speech;
        newestFirst = Shown.of(pack.entries());
        names = KnownNames.from(
                newestFirst.reversed(), speech.directory(), speech.words(), speech.book(), pack.person());
        teller = new Teller(new Readings(speech.book(), names, speech.days()));
        seats = new Seats(names, speech);
        meetings = Meetings.of(newestFirst, speech.days().zone());
    }

    TableView view() {
        Optional<OneMeeting> meeting = meetings.find(pack.meeting());
        CaseMeetingScheduled called = meeting.map(OneMeeting::scheduled).orElse(null);
        Map<DataSubjectId, InvitationAnswered> answers =
                meeting.map(OneMeeting::answers).orElse(Map.of());
        return new TableView(
                pack.meeting().text(),
                title(),
                speech.book().code(pack.kind()),
                speech.days().dayAndTime(pack.at()),
                called == null ? null : Words.atHand(called.place()),
                called == null ? null : Words.atHand(called.agenda()),
                wishes(called),
                voices(),
                seats.together(seats.of(pack.parties(), pack.convener(), Map.of())),
                seats.of(answers.keySet(), pack.convener(), answers).stream()
                        .filter(seat -> !seat.coming())
                        .toList(),
                together(),
                meeting.map(one -> seats.actions(meetings.openBefore(one))).orElse(List.of()),
                meeting.map(one -> seats.actions(one.decided())).orElse(List.of()),
                roles(),
                pack.more(),
                pack.fresh());
    }

    /** What the person would like to talk about, in the person's own words. */
    private @Nullable String wishes(@Nullable CaseMeetingScheduled called) {
        return called == null ? null : speech.quote(called.personWishes());
    }

    private String title() {
        for (Shown shown : newestFirst) {
            for (Part part : shown.parts().values()) {
                if (part instanceof PersonRegistered registered && Words.atHand(registered.name()) != null) {
                    return speech.words()
                            .say("subject.called", registered.name().text());
                }
            }
        }
        return speech.words().say("subject.person");
    }

    /** The person's wishes first, those for the long run before others; then what family wishes, as it differs. */
    private List<TableView.Voice> voices() {
        var voices = new ArrayList<TableView.Voice>();
        wishes(WishHolder.PERSON).limit(VOICES).forEach(voices::add);
        wishes(WishHolder.FAMILY).limit(VOICES).forEach(voices::add);
        return voices;
    }

    private record Wish(Shown shown, WishRecorded wish) {}

    private java.util.stream.Stream<TableView.Voice> wishes(WishHolder holder) {
        return newestFirst.stream()
                .flatMap(shown -> shown.parts().values().stream()
                        .filter(part -> part instanceof WishRecorded wish
                                && wish.holder() == holder
                                && Words.atHand(wish.verbatim()) != null)
                        .map(part -> new Wish(shown, (WishRecorded) part)))
                .sorted(Comparator.comparing(one -> one.wish().horizon() != Horizon.LONG))
                .map(one -> new TableView.Voice(
                        speech.words().quote(one.wish().verbatim().text()),
                        holder == WishHolder.PERSON,
                        speech.words()
                                .say(
                                        holder == WishHolder.PERSON ? "meeting.voice.person" : "meeting.voice.family",
                                        speech.days().when(one.shown().occurred()))));
    }

    /** What stands elsewhere on the screen is not said twice. */
    private static boolean isTogether(Shown shown) {
        Class<?> type = shown.type().content();
        return type != WishRecorded.class
                && !MeetingEvent.class.isAssignableFrom(type)
                && !TeamEvent.class.isAssignableFrom(type)
                && !PersonEvent.class.isAssignableFrom(type);
    }

    private List<TableView.Source> together() {
        Map<AgencyId, List<Shown>> sources = newestFirst.stream()
                .filter(TableViews::isTogether)
                .collect(Collectors.groupingBy(Shown::source, LinkedHashMap::new, Collectors.toList()));
        return sources.entrySet().stream()
                .map(source -> new TableView.Source(
                        speech.directory().mark(source.getKey()),
                        speech.directory().name(source.getKey()),
                        source.getValue().stream().map(this::line).toList()))
                .toList();
    }

    private TableView.Line line(Shown shown) {
        Telling telling = teller.tell(shown.type(), shown.source(), shown.practitioner(), shown.parts());
        List<String> texts = new ArrayList<>(telling.texts());
        shown.amendments().forEach(amendment -> {
            Telling right =
                    teller.tell(amendment.type(), amendment.source(), amendment.practitioner(), amendment.parts());
            texts.add(speech.words().say("meeting.right", String.join(" ", right.texts())));
        });
        return new TableView.Line(
                speech.days().when(shown.occurred()),
                telling.sentence(),
                telling.quotes().stream()
                        .map(quote -> new Quote(speech.words().quote(quote.words()), quote.own(), quote.speaker()))
                        .toList(),
                texts);
    }

    private List<ActionLine> roles() {
        Map<ThingId, RoleAssigned> roles = new LinkedHashMap<>();
        for (Shown shown : newestFirst.reversed()) {
            for (Part part : shown.parts().values()) {
                if (part instanceof RoleAssigned role && !shown.takenBack()) {
                    roles.keySet().removeIf(waiting -> waiting.equals(role.fills()));
                    roles.put(role.role(), role);
                } else if (part instanceof RoleEnded ended) {
                    roles.remove(ended.role());
                }
            }
        }
        return roles.values().stream()
                .map(role -> new ActionLine(
                        0,
                        role.task().text(),
                        seats.ownerMark(role.agency(), false),
                        seats.owner(role.agency(), false),
                        seats.due(role.due()),
                        null))
                .toList();
    }
}
