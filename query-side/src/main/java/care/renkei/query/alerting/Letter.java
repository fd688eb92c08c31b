package care.renkei.query.alerting;

/**
 * Words to a practitioner; nothing personal in them.
 *
 * @param tag the same for what replaces an earlier one: a repetition after a crash is recognised by it
 */
public record Letter(String tag, String subject, String body) {}
