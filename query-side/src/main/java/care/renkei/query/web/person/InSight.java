package care.renkei.query.web.person;

import care.renkei.events.Words;
import care.renkei.query.timeline.TimelinePage;
import care.renkei.query.visibility.Reason;
import care.renkei.query.web.Freshness;
import care.renkei.query.web.HiddenCount;
import care.renkei.query.web.Speech;
import care.renkei.query.web.telling.Readings;
import care.renkei.query.web.telling.Teller;
import care.renkei.query.web.telling.Telling;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * What one reader has before them of a person's file, with the words to tell it in.
 *
 * @param page as it was read
 * @param newestFirst its records, each read once
 * @param heading records that say what people are called, and what the still header tells; those of the page itself,
 *     where it holds the whole file
 */
public record InSight(
        TimelinePage page, List<Shown> newestFirst, List<Shown> heading, KnownNames names, Speech speech) {

    static InSight of(TimelinePage page, Speech speech) {
        List<Shown> newestFirst = Shown.of(page.entries());
        return of(page, newestFirst, newestFirst, speech);
    }

    private static InSight of(TimelinePage page, List<Shown> newestFirst, List<Shown> heading, Speech speech) {
        KnownNames names =
                KnownNames.from(heading.reversed(), speech.directory(), speech.words(), speech.book(), page.person());
        return new InSight(page, newestFirst, heading, names, speech);
    }

    /** The same records, headed by others: a long file's first days say what people are called. */
    InSight headedBy(InSight other) {
        return of(page, newestFirst, other.newestFirst, speech);
    }

    public PersonHead head() {
        return new Heads(names, speech.directory(), speech.book(), speech.words(), speech.days())
                .head(page.person(), heading);
    }

    /**
     * What the person is called in their registration and numbered by whoever registered, as far as it is in sight; in
     * each of their files.
     */
    public List<String> called() {
        return KnownNames.registrations(heading)
                .flatMap(registration -> Stream.of(
                        registration.name(),
                        registration.nameReading(),
                        registration.calledName(),
                        registration.clientNumber()))
                .filter(Objects::nonNull)
                .map(Words::text)
                .toList();
    }

    public Readings readings() {
        return new Readings(speech.book(), names, speech.days());
    }

    public Teller teller() {
        return new Teller(readings());
    }

    /** What each record in sight tells, by its event. */
    public Map<UUID, Telling> tellings() {
        Teller teller = teller();
        var tellings = new HashMap<UUID, Telling>();
        for (Shown shown : newestFirst) {
            tellings.put(shown.event(), teller.tell(shown.type(), shown.source(), shown.practitioner(), shown.parts()));
        }
        return tellings;
    }

    public Freshness freshness(Instant now) {
        return Freshness.of(now, Duration.between(page.freshAt(), now), !page.fresh(), speech.days());
    }

    public @Nullable HiddenCount hidden() {
        return hidden(page.hidden(), speech);
    }

    /** One reason is that of them all; of several it is said of how many each is. */
    private static String reason(Map.Entry<Reason, Integer> one, boolean only, Speech speech) {
        String why = speech.words().say("reason." + one.getKey().name());
        return only
                ? StringUtils.capitalize(speech.words().say("hidden.only", why))
                : speech.words().say("hidden.reason", one.getValue(), why);
    }

    /** @return null where nothing is hidden, or the reader may not know */
    public static @Nullable HiddenCount hidden(Map<Reason, Integer> hidden, Speech speech) {
        int count = hidden.values().stream().mapToInt(Integer::intValue).sum();
        return count == 0
                ? null
                : new HiddenCount(
                        count,
                        hidden.entrySet().stream()
                                .map(one -> reason(one, hidden.size() == 1, speech))
                                .collect(Collectors.joining(speech.words().say("hidden.and"))));
    }
}
