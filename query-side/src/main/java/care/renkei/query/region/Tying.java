package care.renkei.query.region;

import care.renkei.events.AgencyId;
import care.renkei.events.community.LiaisonMeetingHeld;
import care.renkei.events.contact.AgencyContactMade;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import care.renkei.query.figures.SmallCount;
import care.renkei.query.figures.Veiled;
import care.renkei.query.region.FiguresQuestion.Figure;
import care.renkei.query.region.OpenWord.Opened;
import care.renkei.query.region.Ties.Tie;
import care.renkei.query.region.Ties.Touch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws the ties of a year together, of what is open and of what files add up to. */
final class Tying {

    /** From so many times on a tie is middling, and strong. */
    private static final int MIDDLING = 3;

    private static final int STRONG = 12;

    private record Direction(Way way, AgencyId from, AgencyId to) {}

    private record Pair(AgencyId one, AgencyId other) {
        static Pair of(AgencyId from, AgencyId to) {
            return from.compareTo(to) <= 0 ? new Pair(from, to) : new Pair(to, from);
        }
    }

    private final Map<Direction, Touch> touches = new LinkedHashMap<>();

    private Tying() {}

    static List<Tie> of(InSight area) {
        var tying = new Tying();
        for (Opened<LiaisonMeetingHeld> held : area.ofTheYear(LiaisonMeetingHeld.class)) {
            held.said()
                    .attendees()
                    .forEach(guest -> tying.open(Way.LIAISON, guest, held.said().host(), area.day(held)));
        }
        for (Opened<AgencyContactMade> made : area.ofTheYear(AgencyContactMade.class)) {
            Way way = made.said().mode() == AgencyContactMade.ContactMode.DROP_IN ? Way.DROP_IN : Way.CONTACT;
            tying.open(way, made.by(), made.said().to(), area.day(made));
        }
        tying.supports(area);
        area.figures().forEach(tying::counted);
        return tying.ties();
    }

    private void supports(InSight area) {
        Map<UUID, AgencyId> asked = new HashMap<>();
        for (Opened<SupportRequested> request : area.said(SupportRequested.class)) {
            asked.put(request.id(), request.by());
            if (area.year().has(request.word().occurredAt())) {
                request.said().to().forEach(to -> open(Way.SUPPORT_ASKED, request.by(), to, area.day(request)));
            }
        }
        for (Opened<SupportAnswered> answer : area.ofTheYear(SupportAnswered.class)) {
            AgencyId asker = asked.get(answer.said().request());
            if (asker != null) {
                open(Way.SUPPORT_ANSWERED, answer.by(), asker, area.day(answer));
            }
        }
    }

    private void open(Way way, AgencyId from, AgencyId to, LocalDate day) {
        put(new Touch(way, from, to, 1, Veiled.NONE, day, null));
    }

    private void counted(Figure figure) {
        Way way = way(figure.topic());
        if (way != null) {
            boolean told = figure.count().isTold();
            put(new Touch(
                    way,
                    new AgencyId(Objects.requireNonNull(figure.source())),
                    new AgencyId(figure.about()),
                    0,
                    figure.count(),
                    told ? figure.last() : null,
                    told && figure.median() != null && figure.count().persons() >= SmallCount.LEAST
                            ? Math.round(figure.median())
                            : null));
        }
    }

    private static @Nullable Way way(String topic) {
        for (Way way : Way.values()) {
            if (way.name().equals(topic)) {
                return way;
            }
        }
        return null;
    }

    /** An agency is in no tie with itself. */
    private void put(Touch touch) {
        if (!touch.from().equals(touch.to())) {
            touches.merge(new Direction(touch.way(), touch.from(), touch.to()), touch, Tying::together);
        }
    }

    private static Touch together(Touch one, Touch other) {
        return new Touch(
                one.way(),
                one.from(),
                one.to(),
                one.count() + other.count(),
                other.inFiles().equals(Veiled.NONE) ? one.inFiles() : other.inFiles(),
                later(one.last(), other.last()),
                other.medianDays() == null ? one.medianDays() : other.medianDays());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? other : one;
    }

    private List<Tie> ties() {
        var pairs = new LinkedHashMap<Pair, List<Touch>>();
        touches.values().stream()
                .sorted(Comparator.comparing(Touch::way).thenComparing(Touch::from))
                .forEach(touch -> pairs.computeIfAbsent(Pair.of(touch.from(), touch.to()), pair -> new ArrayList<>())
                        .add(touch));
        var ties = new ArrayList<Tie>();
        pairs.forEach((pair, all) -> ties.add(tie(pair, all)));
        ties.sort(Comparator.comparingLong(Tie::told)
                .reversed()
                .thenComparing(Tie::one)
                .thenComparing(Tie::other));
        return ties;
    }

    private static Tie tie(Pair pair, List<Touch> all) {
        LocalDate last = null;
        for (Touch touch : all) {
            last = later(last, touch.last());
        }
        long told = new Tie(pair.one(), pair.other(), 1, last, all).told();
        int strength = told >= STRONG ? 3 : told >= MIDDLING ? 2 : 1;
        return new Tie(pair.one(), pair.other(), strength, last, List.copyOf(all));
    }
}
