package care.renkei.query.web.own;

import care.renkei.query.reading.BadParameter;
import java.util.Locale;

/** What can be done from the page by one's own hand. */
enum Deed {
    WITHDRAW,
    NARROW,
    EXCLUDE,
    REFUSE,
    STOP,
    RESUME,
    /** Something in one's own words, e.g. that a record is wrong. */
    SAY,
    /** Asking an agency for all that it keeps (APPI art. 33). */
    ASK;

    /** @throws BadParameter if there is none of that name */
    static Deed of(String code) {
        try {
            return valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadParameter("do");
        }
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isSaid() {
        return this == SAY || this == ASK;
    }

    /** Whether agencies are notified and have to acknowledge (domain, "Sharing"). */
    boolean isNotified() {
        return this == WITHDRAW || this == NARROW;
    }
}
