package care.renkei.events.practice;

import care.renkei.events.Content;
import care.renkei.events.stored.StoredEvent;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One rule: an event of this type, of which this holds, says this. It sees facts and envelope alone.
 *
 * @param code the row that it evidences, or the mark that it sets
 * @param thing what the sign is about; the empty text where that does not matter
 */
record SignRule<C extends Content>(
        String code, Class<C> type, BiPredicate<C, StoredEvent> when, BiFunction<C, StoredEvent, String> thing) {

    /** Every event of the type evidences the row. */
    static <C extends Content> SignRule<C> every(String practice, Class<C> type) {
        return when(practice, type, content -> true);
    }

    static <C extends Content> SignRule<C> when(String practice, Class<C> type, Predicate<C> holds) {
        return by(practice, type, (content, event) -> holds.test(content));
    }

    /** Where it matters who did it. */
    static <C extends Content> SignRule<C> by(String practice, Class<C> type, BiPredicate<C, StoredEvent> holds) {
        PracticeCatalogue.standard().get(practice);
        return new SignRule<>(practice, type, holds, (content, event) -> "");
    }

    static <C extends Content> SignRule<C> mark(Mark mark, Class<C> type, Predicate<C> holds) {
        return mark(mark, type, holds, content -> "");
    }

    static <C extends Content> SignRule<C> mark(
            Mark mark, Class<C> type, Predicate<C> holds, Function<C, String> thing) {
        return new SignRule<>(
                mark.name(), type, (content, event) -> holds.test(content), (content, event) -> thing.apply(content));
    }

    /** A mark about the event itself, to which others may answer. */
    static <C extends Content> SignRule<C> markOfItself(Mark mark, Class<C> type) {
        return new SignRule<>(
                mark.name(),
                type,
                (content, event) -> true,
                (content, event) -> event.id().toString());
    }

    /** A mark about the agency that says it. */
    static <C extends Content> SignRule<C> markOfSource(Mark mark, Class<C> type) {
        return new SignRule<>(
                mark.name(),
                type,
                (content, event) -> true,
                (content, event) -> event.source().text());
    }

    boolean ofPractice() {
        return code.indexOf('-') > 0;
    }

    Optional<Sign> read(Content content, StoredEvent event) {
        C own = type.cast(content);
        return when.test(own, event) ? Optional.of(new Sign(code, thing.apply(own, event))) : Optional.empty();
    }
}
