package care.renkei.query.web.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.Part;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.ThingId;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.query.web.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The course of consents per agency, as a band under its lane: the widest that holds at a time. It shows what the
 * records in sight say, and decides nothing.
 */
final class Bands {

    /** What holds for one agency from a day on. */
    private record Held(LocalDate from, LocalDate until, Happening.Band.Kind kind) {}

    private final Days days;
    private final Map<ThingId, Map<AgencyId, Held>> consents = new LinkedHashMap<>();
    private final Map<AgencyId, LocalDate> refused = new LinkedHashMap<>();
    private final List<Happening.Band> past = new ArrayList<>();

    Bands(Days days) {
        this.days = days;
    }

    /** Records come oldest first. */
    void take(Part part, LocalDate day) {
        switch (part) {
            case ConsentGiven given ->
                given(given.consent(), given.recipients(), given.scope(), given.from(), given.until());
            case ConsentNarrowed narrowed -> {
                end(narrowed.consent(), day);
                given(narrowed.consent(), narrowed.recipients(), narrowed.scope(), day, narrowed.until());
            }
            case ConsentRefused no -> no.recipients().agencies().forEach(agency -> refused.putIfAbsent(agency, day));
            case ConsentWithdrawn withdrawn -> withdrawn.consents().forEach(consent -> end(consent, day));
            default -> {}
        }
    }

    private void given(ThingId consent, Recipients to, Scope scope, LocalDate from, LocalDate until) {
        var held = new LinkedHashMap<AgencyId, Held>();
        for (AgencyId agency : to.agencies()) {
            held.put(
                    agency,
                    new Held(from, until, narrow(scope) ? Happening.Band.Kind.NARROW : Happening.Band.Kind.FULL));
            LocalDate no = refused.remove(agency);
            if (no != null && no.isBefore(from)) {
                past.add(new Happening.Band(agency.text(), no, from, Happening.Band.Kind.NO));
            }
        }
        consents.put(consent, held);
    }

    private static boolean narrow(Scope scope) {
        return !scope.eventTypes().isEmpty() || !scope.records().isEmpty();
    }

    private void end(ThingId consent, LocalDate day) {
        Map<AgencyId, Held> held = consents.remove(consent);
        if (held != null) {
            held.forEach((agency, one) -> past.add(band(agency, one, day)));
        }
    }

    private Happening.Band band(AgencyId agency, Held held, @Nullable LocalDate ended) {
        LocalDate until = ended == null || ended.isAfter(held.until()) ? held.until() : ended;
        return new Happening.Band(agency.text(), held.from(), until, held.kind());
    }

    /** Narrow ones first, so that a full one that runs beside covers them. */
    List<Happening.Band> all() {
        var all = new ArrayList<>(past);
        consents.values().forEach(held -> held.forEach((agency, one) -> all.add(band(agency, one, null))));
        refused.forEach((agency, from) ->
                all.add(new Happening.Band(agency.text(), from, days.today(), Happening.Band.Kind.NO)));
        all.sort((a, b) -> b.kind().compareTo(a.kind()));
        return all;
    }
}
