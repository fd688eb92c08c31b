package care.renkei.query.alerting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.telling.Matter;
import care.renkei.events.telling.PractitionerTold.Way;
import care.renkei.events.telling.Step;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That one practitioner is to be told of one step of one matter in one way.
 *
 * @param day the day of the step
 * @param dueOn the last day of the matter, where it has one
 */
public record Notice(
        DataSubjectId practitioner,
        AgencyId agency,
        Matter matter,
        UUID event,
        Step step,
        LocalDate day,
        @Nullable LocalDate dueOn,
        Way way) {

    /** Version 8 of RFC 9562 (of our own making): the same notice has the same id wherever and whenever it is decided. */
    UUID id() {
        String all = String.join(
                "|", event.toString(), matter.name(), step.name(), day.toString(), practitioner.text(), way.name());
        return named(all);
    }

    static UUID named(String all) {
        try {
            ByteBuffer digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
            return new UUID(
                    (digest.getLong() & 0xffff_ffff_ffff_0fffL) | 0x8000L,
                    (digest.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

    /** What has just come up is told at once; all else waits for the next full hour and comes as one. */
    boolean atOnce() {
        return step == Step.AT_ONCE;
    }

    /** Whether it may come at that time: life at risk knows no quiet hours. */
    boolean mayComeAt(LocalTime time, Wishes wishes) {
        Wishes.Quiet quiet = wishes.quiet();
        return aboutLife() || quiet == null || !quiet.covers(time);
    }

    private boolean aboutLife() {
        return switch (matter) {
            case OVERRIDE_INVOKED, REVIEW, INFORMING -> true;
            case WITHDRAWAL, CONSENT_ENDING, POWER_ENDING, POWER_BEGUN -> false;
        };
    }
}
