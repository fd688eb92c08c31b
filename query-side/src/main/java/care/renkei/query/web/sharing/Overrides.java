package care.renkei.query.web.sharing;

import care.renkei.query.consentaudit.OverrideThread;
import care.renkei.query.web.telling.Quote;
import care.renkei.query.web.telling.Telling;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells each override as four stations: begun, over, reviewed, the person told; each with its clock. */
record Overrides(Told told, LookRows looks, Instant now) {

    /** Longest duration of an override, and the days for its review. */
    private static final Duration LONGEST = Duration.ofDays(3);

    private static final double REVIEW_DAYS = 7;

    OverrideView view(OverrideThread override) {
        return new OverrideView(
                override.override().text(),
                told.say("sharing.override.heading", told.days().day(override.invokedAt())),
                List.of(told.say(
                        "sharing.override.opened",
                        told.readings().of(override.recipients()),
                        told.readings().all(override.categories()),
                        told.readings().of(override.basis()))),
                List.of(begun(override), over(override), reviewed(override), informed(override)),
                looks.rows(override.looks(), List.of()));
    }

    private ThreadView.Station begun(OverrideThread override) {
        Duration limit = Duration.between(override.invokedAt(), override.until());
        var lines = new ArrayList<String>();
        lines.add(told.who(override.practitioner(), override.invokedBy().subject())
                + told.say("space")
                + told.readings().of(override.why()));
        lines.addAll(texts(override.event()));
        return new ThreadView.Station(
                "danger",
                told.at(override.invokedAt()),
                told.say("sharing.override.began"),
                List.of(),
                lines,
                null,
                ThreadView.Clock.of(share(limit, LONGEST), told.say("sharing.override.limit", duration(limit))));
    }

    private ThreadView.Station over(OverrideThread override) {
        Instant overAt = override.overAt();
        Duration limit = Duration.between(override.invokedAt(), override.until());
        Duration used = Duration.between(override.invokedAt(), overAt == null ? now : overAt);
        return new ThreadView.Station(
                overAt == null ? "closed" : "full",
                overAt == null ? told.say("sharing.override.until", told.at(override.until())) : told.at(overAt),
                told.say(overAt == null ? "sharing.override.open" : "sharing.override.over"),
                List.of(),
                List.of(),
                null,
                ThreadView.Clock.of(
                        share(used, limit), told.say("sharing.override.used", duration(limit), duration(used))));
    }

    private ThreadView.Station reviewed(OverrideThread override) {
        OverrideThread.Review review = override.review();
        if (review == null) {
            double waited = ChronoUnit.DAYS.between(override.invokedAt(), now) / REVIEW_DAYS;
            String by = told.say("sharing.override.reviewBy", told.days().day(override.reviewDueAt()));
            return due(by, "sharing.override.review.due", ThreadView.Clock.of(waited, by));
        }
        long day = ChronoUnit.DAYS.between(day(override.invokedAt()), day(review.at()));
        var lines = new ArrayList<String>();
        lines.add(told.who(review.practitioner(), review.by().subject())
                + told.say("space")
                + told.say("sharing.verdict." + review.verdict().name()));
        List<String> words = texts(review.event());
        lines.addAll(words);
        if (words.isEmpty()) {
            // Who has to do something knows that, also where the words are another's.
            review.followUps()
                    .forEach(step -> lines.add(told.say(
                            "override.followUp",
                            told.readings().of(step.owner()),
                            told.days().day(step.due()))));
        }
        return new ThreadView.Station(
                "full",
                told.at(review.at()),
                told.say("sharing.override.reviewed"),
                List.of(),
                lines,
                null,
                ThreadView.Clock.of(day / REVIEW_DAYS, told.say("sharing.override.reviewedIn", day)));
    }

    private ThreadView.Station informed(OverrideThread override) {
        OverrideThread.Informed informed = override.informed();
        String deferred = override.deferrals().isEmpty()
                ? ""
                : told.say("sharing.override.deferred", override.deferrals().size());
        if (informed == null) {
            LocalDate begun = day(override.invokedAt());
            double whole = Math.max(1, ChronoUnit.DAYS.between(begun, override.informDueOn()));
            double waited = ChronoUnit.DAYS.between(begun, day(now)) / whole;
            boolean waits = override.informDue().waits(day(now));
            String by = told.say(
                    waits ? "sharing.override.deferralBy" : "sharing.override.informBy",
                    told.days().day(override.informDueOn()));
            return due(
                    by,
                    waits ? "sharing.override.inform.waits" : "sharing.override.inform.due",
                    ThreadView.Clock.of(waited, deferred.isEmpty() ? by : deferred + told.say("space") + by));
        }
        Telling said = told.said().get(informed.event());
        var lines = new ArrayList<String>();
        lines.add(told.who(informed.practitioner(), informed.by().subject()));
        lines.addAll(texts(informed.event()));
        if (!deferred.isEmpty()) {
            lines.add(deferred);
        }
        return new ThreadView.Station(
                "full",
                told.at(informed.at()),
                told.say("sharing.override.informed"),
                said == null ? List.of() : quoted(said),
                lines,
                null,
                null);
    }

    private ThreadView.Station due(String when, String what, ThreadView.Clock clock) {
        return new ThreadView.Station("closed", when, told.say(what), List.of(), List.of(), null, clock);
    }

    private List<Quote> quoted(Telling said) {
        return said.quotes().stream()
                .map(quote -> new Quote(told.words().quote(quote.words()), quote.own(), quote.speaker()))
                .toList();
    }

    private List<String> texts(@Nullable UUID event) {
        Telling said = event == null ? null : told.said().get(event);
        return said == null ? List.of() : said.texts();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, told.days().zone());
    }

    private static double share(Duration part, Duration whole) {
        return whole.isZero() ? 0 : (double) part.toSeconds() / whole.toSeconds();
    }

    private String duration(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0) {
            return told.say("minutes", minutes);
        }
        return minutes == 0 ? told.say("hours", hours) : told.say("hours.minutes", hours, minutes);
    }
}
