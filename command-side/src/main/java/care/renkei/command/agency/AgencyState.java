package care.renkei.command.agency;

import care.renkei.events.DataSubjectId;
import java.time.LocalDate;
import java.util.Map;

/** What was decided about one agency. */
sealed interface AgencyState {

    /** Not registered. */
    record Unknown() implements AgencyState {}

    /**
     * Registered.
     *
     * @param staff first day of those whose enrolment goes on
     */
    record Registered(Map<DataSubjectId, LocalDate> staff) implements AgencyState {}
}
