package care.renkei.query.agencies;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.web.Directory;
import care.renkei.query.web.Mark;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Names for the pages, kept for a minute at most, as the keys are. What is not known (yet) is looked for again after a
 * second.
 */
public final class CachedDirectory implements Directory {

    private static final long KEEP = Duration.ofSeconds(60).toNanos();
    private static final long LOOK_AGAIN = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 10_000;

    private record Known<T>(@Nullable T value, long since) {
        boolean good(long now) {
            return now - since < (value == null ? LOOK_AGAIN : KEEP);
        }
    }

    private record Loaded(Map<AgencyId, AgencyList.Listed> agencies, long since) {}

    private final Agencies agencies;
    private final LongSupplier nanoTime;
    private final Map<DataSubjectId, Known<Agencies.Called>> practitioners = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DataSubjectId, Known<Agencies.Called>> eldest) {
            return size() > MOST;
        }
    };
    private @Nullable Loaded loaded;

    public CachedDirectory(Agencies agencies) {
        this(agencies, System::nanoTime);
    }

    CachedDirectory(Agencies agencies, LongSupplier nanoTime) {
        this.agencies = agencies;
        this.nanoTime = nanoTime;
    }

    /** @throws ViewsUnavailable if the view cannot be read */
    @Override
    public String name(AgencyId agency) {
        AgencyList.Listed known = known(agency);
        String name = known == null ? null : known.name();
        return name == null ? agency.text() : name;
    }

    @Override
    public Mark mark(AgencyId agency) {
        if (agency.isOwnHand()) {
            return Mark.PERSON;
        }
        AgencyList.Listed known = known(agency);
        return known == null ? Mark.UNKNOWN : Mark.of(known.kind(), agency);
    }

    @Override
    public @Nullable String reading(AgencyId agency) {
        AgencyList.Listed known = known(agency);
        return known == null ? null : known.nameReading();
    }

    @Override
    public @Nullable String practitioner(DataSubjectId practitioner) {
        Agencies.Called called = called(practitioner);
        return called == null ? null : called.name();
    }

    @Override
    public @Nullable String reading(DataSubjectId practitioner) {
        Agencies.Called called = called(practitioner);
        return called == null ? null : called.reading();
    }

    private synchronized Agencies.@Nullable Called called(DataSubjectId practitioner) {
        long now = nanoTime.getAsLong();
        Known<Agencies.Called> known = practitioners.get(practitioner);
        if (known == null || !known.good(now)) {
            try {
                known = new Known<>(agencies.nameOf(practitioner), now);
            } catch (SQLException e) {
                throw new ViewsUnavailable(e);
            }
            practitioners.put(practitioner, known);
        }
        return known.value();
    }

    private synchronized AgencyList.@Nullable Listed known(AgencyId agency) {
        long now = nanoTime.getAsLong();
        Loaded all = loaded;
        if (all == null || now - all.since() >= (all.agencies().containsKey(agency) ? KEEP : LOOK_AGAIN)) {
            all = load(now);
        }
        return all.agencies().get(agency);
    }

    private Loaded load(long now) {
        var byId = new HashMap<AgencyId, AgencyList.Listed>();
        try {
            agencies.all().forEach(agency -> byId.put(agency.id(), agency));
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
        Loaded all = new Loaded(byId, now);
        loaded = all;
        return all;
    }
}
