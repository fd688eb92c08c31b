package care.renkei.query.alerting;

import care.renkei.events.telling.Matter;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a practitioner wants to be told.
 *
 * @param email confirmed by a code that was mailed there; none, and no e-mail
 * @param unconfirmed the next address, until its code comes back
 * @param off kinds that are not wanted
 * @param quiet when only an override may disturb
 * @param english in English rather than in Japanese
 * @param devices browsers that asked for it
 */
public record Wishes(
        @Nullable String email,
        @Nullable Unconfirmed unconfirmed,
        Set<Matter> off,
        @Nullable Quiet quiet,
        boolean english,
        List<Device> devices) {

    /** Of whoever has said nothing. */
    public static final Wishes NONE = new Wishes(null, null, Set.of(), null, false, List.of());

    /** As many browsers as somebody has in use; an older one gives way. */
    static final int MOST_DEVICES = 5;

    /**
     * An address to which a code was mailed.
     *
     * @param digest of the code
     * @param until when the code is forgotten
     * @param wrong how often another code came back
     */
    public record Unconfirmed(String address, String digest, Instant until, int wrong) {}

    /** From one time on the wall to another, over midnight where it is the earlier one. */
    public record Quiet(LocalTime from, LocalTime until) {

        boolean covers(LocalTime time) {
            return from.isBefore(until)
                    ? !time.isBefore(from) && time.isBefore(until)
                    : !time.isBefore(from) || time.isBefore(until);
        }
    }

    /**
     * A browser, as it described itself to its push service.
     *
     * @param publicKey and {@code secret}: with what it is written to so that its push service cannot read it
     */
    public record Device(String endpoint, String publicKey, String secret, Instant since) {}

    public Wishes {
        off = off == null ? Set.of() : new TreeSet<>(off);
        devices = devices == null ? List.of() : List.copyOf(devices);
    }

    public Locale language() {
        return english ? Locale.ENGLISH : Locale.JAPANESE;
    }

    public Wishes email(@Nullable String confirmed) {
        return new Wishes(confirmed, null, off, quiet, english, devices);
    }

    public Wishes unconfirmed(@Nullable Unconfirmed next) {
        return new Wishes(email, next, off, quiet, english, devices);
    }

    public Wishes when(Set<Matter> unwanted, @Nullable Quiet hours, boolean inEnglish) {
        return new Wishes(email, unconfirmed, unwanted, hours, inEnglish, devices);
    }

    public Wishes and(Device device) {
        var more = new ArrayList<>(without(device.endpoint()).devices());
        more.add(device);
        return devices(more.subList(Math.max(0, more.size() - MOST_DEVICES), more.size()));
    }

    public Wishes without(String endpoint) {
        return devices(devices.stream()
                .filter(device -> !device.endpoint().equals(endpoint))
                .toList());
    }

    private Wishes devices(List<Device> others) {
        return new Wishes(email, unconfirmed, off, quiet, english, others);
    }

    /** Says nothing of anybody. */
    @Override
    public String toString() {
        return "Wishes";
    }
}
