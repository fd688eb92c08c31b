package care.renkei.query.web.timeline;

import care.renkei.events.Envelope;
import care.renkei.events.SubjectKey;
import care.renkei.events.ThingId;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.query.timeline.ShownBasis;
import care.renkei.query.web.Days;
import care.renkei.query.web.Mark;
import care.renkei.query.web.PageWords;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.telling.Quote;
import care.renkei.query.web.telling.Teller;
import care.renkei.query.web.telling.Telling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries of the readable list from records in sight.
 *
 * @param marks the mark of a record's source
 */
public record Entries(Teller teller, Days days, PageWords words, Function<Shown, Mark> marks) {

    public Entry entry(Shown shown) {
        Telling telling = teller.tell(shown.type(), shown.source(), shown.practitioner(), shown.parts());
        LocalDate day = LocalDate.ofInstant(shown.occurredAt(), days.zone());
        boolean override = shown.type().content() == LifeSafetyOverrideInvoked.class;
        return new Entry(
                shown.event(),
                shown.file() == null ? null : shown.file().text(),
                day,
                shown.occurredAt().toString(),
                days.whenInMonth(shown.occurred()),
                days.distance(day),
                day.isAfter(days.today()),
                marks.apply(shown),
                override ? words.say("entry.alarm") : null,
                telling.sentence(),
                quoted(telling),
                telling.texts(),
                shown.takenBack() ? List.of() : corrections(shown),
                takenBack(shown),
                files(shown),
                withheld(shown),
                List.of(
                        words.say("entry.recordedBy", teller.who(shown.source(), shown.practitioner())),
                        recordedWhen(shown)),
                aside(shown, telling.heardAlone()),
                telling.statements(),
                telling.details(),
                proof(shown));
    }

    /** Newest first, under their months; what lies ahead stands under a heading of its own. */
    public List<Entry.Month> months(List<Entry> entries) {
        Map<String, List<Entry>> months = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.future() ? words.say("timeline.ahead") : days.month(YearMonth.from(entry.day())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return months.entrySet().stream()
                .map(month -> new Entry.Month(month.getKey(), month.getValue()))
                .toList();
    }

    private List<Quote> quoted(Telling telling) {
        return telling.quotes().stream()
                .map(quote -> new Quote(words.quote(quote.words()), quote.own(), quote.speaker()))
                .toList();
    }

    private List<Entry.Amended> corrections(Shown shown) {
        var corrections = new ArrayList<Entry.Amended>();
        for (Shown amendment : shown.amendments()) {
            Telling telling = tell(amendment);
            corrections.add(new Entry.Amended(
                    telling.texts(),
                    words.say(
                            "entry.corrected",
                            days.day(amendment.recordedAt()),
                            teller.who(amendment.source(), amendment.practitioner()))));
        }
        return corrections;
    }

    private @Nullable String takenBack(Shown shown) {
        if (!shown.takenBack() || shown.amendments().isEmpty()) {
            return shown.takenBack() ? words.say("entry.takenBack") : null;
        }
        Shown retraction = shown.amendments().getLast();
        String said =
                tell(retraction).sentence() + String.join(" ", tell(retraction).texts());
        return words.say("entry.takenBackBy", days.day(retraction.recordedAt()), said);
    }

    private Telling tell(Shown amendment) {
        return teller.tell(amendment.type(), amendment.source(), amendment.practitioner(), amendment.parts());
    }

    /** Its own, and those of its corrections. */
    private List<Entry.FileLink> files(Shown shown) {
        return Stream.concat(Stream.of(shown), shown.amendments().stream())
                .flatMap(one -> one.files().stream())
                .map(file -> new Entry.FileLink(
                        words.say(
                                file.mediaType().startsWith("image/") ? "entry.file.picture" : "entry.file.pages",
                                size(file.bytes())),
                        shown.event(),
                        file.id()))
                .toList();
    }

    /** Rounded up, as people say sizes of files. */
    private String size(long bytes) {
        long kilobytes = (bytes + 1023) / 1024;
        return kilobytes < 1000
                ? words.say("entry.file.kilobytes", kilobytes)
                : words.say(
                        "entry.file.megabytes",
                        BigDecimal.valueOf(kilobytes).divide(BigDecimal.valueOf(1024), 1, RoundingMode.UP));
    }

    private List<String> withheld(Shown shown) {
        return shown.withheld().entrySet().stream()
                .map(closed -> words.say(
                        "entry.withheld",
                        subjects(closed.getKey()),
                        words.say("reason." + closed.getValue().name())))
                .toList();
    }

    private List<String> aside(Shown shown, boolean heardAlone) {
        var aside = new ArrayList<String>();
        if (shown.imported() != null) {
            aside.add(imported(shown.imported()));
        }
        if (shown.file() != null) {
            aside.add(words.say("entry.otherFile"));
        }
        if (shown.authorOnly()) {
            aside.add(words.say("entry.authorOnly"));
        }
        if (heardAlone) {
            aside.add(words.say("entry.heardAlone"));
        }
        if (shown.takenBack()) {
            aside.add(words.say("entry.takenBackSeenBy"));
        }
        return aside;
    }

    /** History says so itself, and of what day its own record is, for the day beside it is the one of the import. */
    private String imported(Envelope.Imported imported) {
        Instant original = imported.originalRecordedAt();
        return original == null
                ? words.say("entry.imported")
                : words.say("entry.imported.written", days.day(LocalDate.ofInstant(original, days.zone())));
    }

    private String recordedWhen(Shown shown) {
        LocalDate recorded = LocalDate.ofInstant(shown.recordedAt(), days.zone());
        boolean sameDay = recorded.equals(LocalDate.ofInstant(shown.occurredAt(), days.zone()));
        String time = days.time(shown.recordedAt());
        return sameDay ? words.say("entry.sameDay", time) : days.day(recorded) + words.say("space") + time;
    }

    private Entry.Proof proof(Shown shown) {
        var because = new LinkedHashSet<Entry.Because>();
        shown.bases().forEach((about, bases) -> bases.forEach(basis -> because.add(because(about, basis, shown))));
        return new Entry.Proof(
                teller.who(shown.source(), shown.practitioner())
                        + words.say("space")
                        + days.dayAndTime(shown.recordedAt()),
                List.copyOf(because),
                words.say("entry.exact", days.dayAndTime(shown.occurredAt()), days.dayAndTime(shown.recordedAt())),
                shown.event().toString());
    }

    private Entry.Because because(SubjectKey about, ShownBasis basis, Shown shown) {
        ThingId thing = basis.thing();
        String kind = words.say("basis." + basis.kind().name());
        boolean severalPeople = shown.bases().size() > 1;
        return new Entry.Because(
                severalPeople ? words.say("entry.basisOf", subjects(about), kind) : kind,
                thing == null ? null : thing.text());
    }

    private String subjects(SubjectKey about) {
        return teller.readings().all(about.subjects());
    }
}
