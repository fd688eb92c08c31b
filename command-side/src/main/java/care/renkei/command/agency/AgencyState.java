package care.renkei.command.agency;

import care.renkei.events.AgencyKind;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was decided about one agency. */
sealed interface AgencyState {

    /** Not registered. */
    record Unknown() implements AgencyState {}

    /**
     * Registered.
     *
     * @param corporation that runs it; null where it did not say
     * @param staff first day of those whose enrolment goes on
     */
    record Registered(AgencyKind kind, @Nullable CorporationNumber corporation, Map<DataSubjectId, LocalDate> staff)
            implements AgencyState {
        public Registered {
            staff = Map.copyOf(staff);
        }

        Registered with(DataSubjectId who, LocalDate from) {
            var all = new HashMap<>(staff);
            all.put(who, from);
            return new Registered(kind, corporation, all);
        }

        Registered without(DataSubjectId who) {
            var rest = new HashMap<>(staff);
            rest.remove(who);
            return new Registered(kind, corporation, rest);
        }
    }
}
