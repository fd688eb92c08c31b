package care.renkei.query.web;

import java.time.Duration;
import java.time.Instant;

/**
 * How new the content of a page is.
 *
 * @param at in words
 * @param checked when that was last confirmed, in words
 * @param stale whether it is too old to show other agencies' records
 */
public record Freshness(String iso, String at, String checked, boolean stale) {

    /** @param age how long ago the content was confirmed */
    public static Freshness of(Instant now, Duration age, boolean stale, Days days) {
        Instant at = now.minus(age);
        boolean japanese = days.locale().getLanguage().equals("ja");
        long seconds = Math.max(0, age.toSeconds());
        String checked;
        if (seconds < 120) {
            checked =
                    japanese ? "（" + Math.max(1, seconds) + "秒前に確かめた）" : "(checked " + Math.max(1, seconds) + " s ago)";
        } else {
            checked = japanese ? "（" + seconds / 60 + "分前に確かめた）" : "(checked " + seconds / 60 + " min ago)";
        }
        return new Freshness(at.toString(), days.dayAndTime(at), checked, stale);
    }
}
