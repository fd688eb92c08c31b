package care.renkei.events.sealing;

import care.renkei.events.DataSubjectId;
import java.util.Collection;
import java.util.List;

/** Where wrapped keys are kept; asked once for everything that one piece of work needs. */
@FunctionalInterface
public interface WrappedKeySource {

    /** Every version that is not destroyed, of those subjects that have a key; in one round trip. */
    List<WrappedKey> wrappedKeys(Collection<DataSubjectId> subjects);
}
