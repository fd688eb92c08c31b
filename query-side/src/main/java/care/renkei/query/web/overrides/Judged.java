package care.renkei.query.web.overrides;

import care.renkei.events.override.OverrideEvent;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.web.person.Shown;
import care.renkei.query.web.telling.Telling;
import org.jspecify.annotations.Nullable;

/**
 * The judgement of the reader's agency on an override of which it knows nothing else any more.
 *
 * @param when the day on which it was judged
 */
public record Judged(String when, Telling telling) {

    /** @throws PersonNotAvailable if the reader's agency has judged none by this id */
    static Judged of(Desk desk, String override) {
        return desk.inSight().newestFirst().stream()
                .filter(shown -> shown.source().equals(desk.writer().agency())
                        && saidWith(shown, override) instanceof OverrideReviewed)
                .findFirst()
                .map(shown -> new Judged(
                        desk.inSight().speech().days().day(shown.occurredAt()),
                        desk.inSight()
                                .teller()
                                .tell(shown.type(), shown.source(), shown.practitioner(), shown.parts())))
                .orElseThrow(PersonNotAvailable::new);
    }

    /** What the record says with this override; null where it is of something else, or closed. */
    static @Nullable OverrideEvent saidWith(Shown shown, String override) {
        return shown.parts().values().stream()
                .filter(OverrideEvent.class::isInstance)
                .map(OverrideEvent.class::cast)
                .filter(said -> said.override().text().equals(override))
                .findFirst()
                .orElse(null);
    }
}
