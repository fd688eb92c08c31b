package care.renkei.query.practice;

import care.renkei.events.practice.Mark;
import care.renkei.events.practice.Seen;
import care.renkei.events.practice.Sign;
import care.renkei.query.reading.Permission;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.LifeSafetyOverride;
import java.time.Instant;
import java.util.List;

/**
 * Whoever invoked an override is told that it was reviewed, and the verdict, by the register of overrides; the review
 * itself is another agency's record about the person, with words, and mostly closed to them. What the register tells
 * is known here, too: else the map went on saying that nobody had reviewed it.
 */
final class ToldOfOverrides {

    private ToldOfOverrides() {}

    /** @param now when it is told; when it was done does not matter to any check */
    static List<Seen> to(Permission permission, Instant now) {
        return permission.inquiry().caller() instanceof Caller.OfAgency caller
                ? permission.sharing().overrides().stream()
                        .filter(override -> override.invokedBy().equals(caller.agency()))
                        .filter(LifeSafetyOverride::reviewed)
                        .map(override -> new Seen(
                                Sign.of(
                                        Mark.OVERRIDE_REVIEWED,
                                        override.override().text()),
                                now))
                        .toList()
                : List.of();
    }
}
