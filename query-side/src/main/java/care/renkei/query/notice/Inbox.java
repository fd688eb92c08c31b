package care.renkei.query.notice;

import care.renkei.events.DataSubjectId;
import care.renkei.events.telling.Matter;
import care.renkei.events.telling.PractitionerTold;
import care.renkei.events.telling.Step;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the caller's agency, the nearest day first. Nobody is named in it.
 *
 * @param fresh false where the newest events cannot be confirmed
 * @param freshAt until when everything has been heard
 */
public record Inbox(boolean fresh, Instant freshAt, List<Item> notices) {

    /**
     * One matter.
     *
     * @param event from which it came
     * @param thing the override or the consent, as events call it; null where it has no such id
     * @param since when it came up
     * @param dueOn its last day; null where it has none
     * @param step how far it has come; null where nothing is told of it yet
     * @param overdue whether its day is past
     * @param person whose file it is about, where the caller may know of the person; not in the answer
     * @param readAt when the caller opened it
     * @param told who of the agency was told, the latest first
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Item(
            Matter matter,
            UUID event,
            @Nullable String thing,
            Instant since,
            @Nullable LocalDate dueOn,
            @Nullable Step step,
            boolean overdue,
            @JsonIgnore @Nullable DataSubjectId person,
            @Nullable Instant readAt,
            List<Told> told) {}

    /** Somebody of the agency was told. */
    public record Told(DataSubjectId practitioner, PractitionerTold.Way way, Instant at) {}
}
