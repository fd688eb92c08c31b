package care.renkei.query.sharing;

import care.renkei.query.visibility.PersonSharing;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * States that were read lately, by person and version. Only a cache: every read asks for the version in its own
 * snapshot, because another node may have taken in what this one has not.
 */
final class KnownStates {

    private static final int MOST = 5_000;

    private final Map<String, PersonSharing> states = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PersonSharing> eldest) {
            return size() > MOST;
        }
    };

    synchronized @Nullable PersonSharing of(String person) {
        return states.get(person);
    }

    synchronized void put(String person, PersonSharing state) {
        PersonSharing known = states.get(person);
        if (known == null || known.version() < state.version()) {
            states.put(person, state);
        }
    }
}
