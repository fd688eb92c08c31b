package care.renkei.query.web.advice;

import org.jspecify.annotations.Nullable;

/**
 * A piece of advice as the page shows it.
 *
 * @param key of the form, and of the event that it sends: the same until it is answered
 * @param practice id of the row of the catalogue
 * @param label what the row is about
 * @param about the sentence of the record with which it was given; null where it comes from several
 * @param when of that record
 * @param record its id
 * @param answer what became of it, in a sentence; null while nothing did
 * @param reason the words of the answer
 * @param problem why an answer was not taken
 */
public record AdviceLine(
        String key,
        String code,
        String practice,
        String label,
        String says,
        @Nullable String about,
        @Nullable String when,
        @Nullable String record,
        @Nullable String answer,
        @Nullable String reason,
        @Nullable String problem) {}
