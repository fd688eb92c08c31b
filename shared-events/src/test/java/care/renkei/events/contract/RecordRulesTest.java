package care.renkei.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.BirthDate;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Words;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordRulesTest {

    @Test
    void every_part_can_be_built_from_its_facts() {
        assertThat(broken(EventCatalogue.standard().types(), RecordRules::notBuiltFromFacts))
                .isEmpty();
        assertThat(RecordRules.notBuiltFromFacts(Planted.class)).contains("Planted.count", "Inner.hidden");
    }

    @Test
    void nothing_of_a_sealed_matter_stands_in_clear() {
        assertThat(broken(EventCatalogue.sealed().types(), RecordRules::inClear))
                .isEmpty();
        assertThat(RecordRules.inClear(Planted.class)).contains("Planted.name", "Inner.code");
    }

    @Test
    void only_codes_ids_times_and_counts_stand_in_clear() {
        assertThat(broken(RecordRules::notFitForTheClear)).isEmpty();
        assertThat(RecordRules.notFitForTheClear(Planted.class))
                .containsExactly("Planted.name", "Planted.born", "Planted.amount", "Planted.wordsOnly");
    }

    @Test
    void every_field_is_said_in_both_languages() {
        assertThat(broken(RecordRules::notSaid)).isEmpty();
        assertThat(RecordRules.notSaid(Envelope.class)).isEmpty();
        assertThat(RecordRules.notSaid(Planted.class)).contains("Planted.name", "Planted.born", "Planted.amount");
    }

    @Test
    void sets_hold_what_has_an_order() {
        assertThat(broken(RecordRules::notInOrder)).isEmpty();
        assertThat(RecordRules.notInOrder(Planted.class)).containsExactly("Planted.unordered");
    }

    private static List<String> broken(Function<Class<?>, List<String>> rule) {
        return broken(Examples.types(), rule);
    }

    private static List<String> broken(Collection<EventDescription> types, Function<Class<?>, List<String>> rule) {
        return types.stream()
                .flatMap(type -> type.parts().values().stream().distinct())
                .<String>flatMap(part -> rule.apply(part).stream())
                .toList();
    }

    /** Breaks every rule. */
    record Planted(
            @InClear Words name,
            @InClear @Says(en = "no sentence", ja = "文ではない") BirthDate born,
            @InClear @Says(en = "An amount.", ja = "金額") long amount,
            @Says(en = "A number.", ja = "数。") int count,
            @InClear @Says(en = "In clear.", ja = "見える。") Inner inner,

            @InClear @Says(en = "Words in clear.", ja = "見えることば。")
            WordsOnly wordsOnly,

            @Says(en = "A set.", ja = "集まり。") Set<Inner> unordered) {

        record Inner(
                @InClear @Says(en = "A code.", ja = "区分。") boolean code,
                @Says(en = "Hidden.", ja = "見えない。") boolean hidden) {}

        record WordsOnly(
                @Says(en = "One.", ja = "一。") Words one,
                @Says(en = "Two.", ja = "二。") Words two) {}
    }

    @Test
    void looks_into_every_part() {
        Stream<Class<?>> parts = Examples.types().stream().flatMap(type -> type.parts().values().stream());
        assertThat(parts).hasSizeGreaterThan(Examples.types().size());
    }
}
