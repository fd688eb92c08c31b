package care.renkei.query.web.overrides;

import care.renkei.events.ThingId;
import care.renkei.query.visibility.OverrideReceipt;
import org.jspecify.annotations.Nullable;

/**
 * An override that has just begun.
 *
 * @param override its id, by which its page is found once the views know of it
 * @param says to whom what is open until when; null where the receipt is not at hand
 * @param own whether the reader's own agency receives, so that the file can be opened at once
 * @param text the receipt, for handing on to the receivers
 */
public record Begun(
        String override,
        @Nullable String says,
        boolean own,
        @Nullable String text) {

    static Begun of(Desk desk, @Nullable OverrideReceipt receipt, @Nullable String text, String override) {
        String known = override.matches("[a-z]+-[a-z0-9]{26}") ? new ThingId(override).text() : "";
        return receipt == null
                ? new Begun(known, null, false, null)
                : new Begun(
                        known,
                        desk.say(
                                "begun.says",
                                desk.inSight().readings().all(receipt.agencies()),
                                desk.inSight().readings().all(receipt.categories()),
                                desk.inSight().speech().days().dayAndTime(receipt.until())),
                        receipt.agencies().contains(desk.writer().agency()),
                        text);
    }
}
