package care.renkei.query.todo;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.due.Due;
import care.renkei.query.due.Duty;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be done, by codes, ids and days.
 *
 * @param id the same as long as it is the same matter
 * @param practice row of the practices that asks for it
 * @param person whose file it is about; null where it is about the agency itself
 * @param event that brought it up
 * @param thing which of several: a row's number, a provider, a plan, a consent
 * @param on the day by which
 * @param agency whose it is; null where it is the whole team's
 * @param keeper the practitioner who keeps it; null where it is for everybody of the agency
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Todo(
        UUID id,
        Duty duty,
        String practice,
        @Nullable DataSubjectId person,
        @Nullable UUID event,
        @Nullable String thing,
        LocalDate since,
        LocalDate on,
        boolean overdue,
        @Nullable AgencyId agency,
        @Nullable DataSubjectId keeper,
        In says,
        In deed) {

    /** What is overdue longest, or due soonest, first. */
    static final Comparator<Todo> SOONEST =
            Comparator.comparing(Todo::on).thenComparing(Todo::duty).thenComparing(Todo::id);

    /** A sentence in both languages. */
    public record In(String ja, String en) {}

    static Todo of(Due due, @Nullable DataSubjectId person, LocalDate today) {
        Duty duty = due.duty();
        return new Todo(
                due.id(),
                duty,
                duty.practice(),
                person,
                due.event(),
                due.thing(),
                due.since(),
                due.on(),
                due.overdue(today),
                due.agency(),
                due.keeper(),
                new In(duty.ja(), duty.en()),
                new In(duty.deedJa(), duty.deedEn()));
    }

    /** Whether somebody of the agency is to do it: what is kept by a colleague is the colleague's. */
    boolean isFor(@Nullable DataSubjectId practitioner) {
        return practitioner == null || keeper == null || keeper.equals(practitioner);
    }
}
