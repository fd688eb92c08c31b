package care.renkei.command.override;

import care.renkei.events.ThingId;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** All overrides about one person. */
record Overrides(Map<ThingId, LifeSafetyOverride> byId) {

    static final Overrides NONE = new Overrides(Map.of());

    Overrides {
        byId = Map.copyOf(byId);
    }

    @Nullable
    LifeSafetyOverride find(ThingId id) {
        return byId.get(id);
    }

    boolean oneIsUnreviewed() {
        return byId.values().stream().anyMatch(LifeSafetyOverride::awaitsReview);
    }

    Overrides with(ThingId id, LifeSafetyOverride override) {
        var all = new TreeMap<>(byId);
        all.put(id, override);
        return new Overrides(all);
    }

    /** The same with one of them changed; unchanged where there is none of this id. */
    Overrides changing(ThingId id, UnaryOperator<LifeSafetyOverride> change) {
        LifeSafetyOverride override = byId.get(id);
        return override == null ? this : with(id, change.apply(override));
    }
}
