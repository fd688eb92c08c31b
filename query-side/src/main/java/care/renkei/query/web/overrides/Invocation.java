package care.renkei.query.web.overrides;

import care.renkei.events.LegalBasis;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.stored.EventJson;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was written to begin an override, as the event that it becomes. */
record Invocation(Desk desk, Written written) {

    /** What the confirmation could not say; everything else is the door's to judge. */
    @Nullable
    String missing() {
        boolean whole = written.orNull(InvokeForms.SENTENCE) != null
                && written.orNull(InvokeForms.REASON) != null
                && !written.all(InvokeForms.RECIPIENT).isEmpty()
                && !written.all(InvokeForms.CATEGORY).isEmpty();
        return whole ? null : desk.say("missing");
    }

    String until(Instant from) {
        return desk.inSight().speech().days().dayAndTime(from.plus(length()));
    }

    private Duration length() {
        try {
            return Duration.ofHours(Integer.parseInt(written.first(InvokeForms.HOURS)));
        } catch (NumberFormatException e) {
            return Duration.ofDays(1);
        }
    }

    /** Null where the moment of the confirmation did not come along. */
    @Nullable
    CloudEventJson event() {
        Instant at;
        try {
            at = Instant.parse(written.first(InvokeForms.AT));
        } catch (DateTimeException e) {
            return null;
        }
        var part = EventJson.MAPPER.createObjectNode();
        part.put("override", "new:override");
        part.put("basis", LegalBasis.LIFE_BODY_PROPERTY_27_1_2.name());
        String reason = written.first(InvokeForms.REASON);
        part.put("whyConsentHard", reason);
        if (reason.equals(WhyConsentHard.REFUSED.name()) && written.orNull(InvokeForms.REFUSAL) != null) {
            part.put("refusal", written.first(InvokeForms.REFUSAL));
        }
        var agencies = part.putObject("recipients").putArray("agencies");
        written.all(InvokeForms.RECIPIENT).forEach(agencies::add);
        var categories = part.putArray("categories");
        written.all(InvokeForms.CATEGORY).forEach(categories::add);
        part.put(
                "until",
                at.plus(length())
                        .atZone(desk.inSight().speech().days().zone())
                        .toOffsetDateTime()
                        .toString());
        if (written.orNull(InvokeForms.SECOND) != null) {
            part.put("secondPractitioner", written.first(InvokeForms.SECOND));
        }
        part.put("danger", written.first(InvokeForms.SENTENCE));
        if (written.orNull(InvokeForms.NOTE) != null) {
            part.put("whyHardNote", written.first(InvokeForms.NOTE));
        }
        return desk.event(LifeSafetyOverrideInvoked.class, written.first(InvokeForms.EVENT), at, part);
    }
}
