package care.renkei.query.web.telling;

import care.renkei.events.Grantor;
import care.renkei.events.Recipients;
import care.renkei.events.Says;
import care.renkei.events.Scope;
import care.renkei.events.When;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** How a record within a part is read out: a row of a plan, somebody who attended, what was read from words. */
record Nested(Readings readings) {

    /** More things than these, or things within things, are not understood by their order alone; each is named then. */
    private static final int FEW = 3;

    /**
     * One thing that is said.
     *
     * @param asks what it is; none where its holder says that already
     * @param read the value in words; of a question that is answered with yes or no, the statement
     */
    private record Thing(@Nullable Says asks, Object value, String read) {

        boolean so() {
            return value instanceof Boolean;
        }

        boolean nests() {
            return is(value)
                    || (value instanceof Collection<?> many && many.stream().anyMatch(Nested::is));
        }
    }

    /** Whether it consists of several things, and has no reading of its own. */
    static boolean is(Object value) {
        return switch (value) {
            case When _, Grantor _, Recipients _, Scope _ -> false;
            case Record nested -> Components.in(nested).size() > 1;
            default -> false;
        };
    }

    /** In one line, so that it can stand in a sentence. */
    String inLine(Record nested) {
        List<Thing> things = things(nested);
        if (many(things)) {
            return things.stream().map(this::named).collect(Collectors.joining(readings.word("／", "; ")));
        }
        var parts = new ArrayList<String>();
        things.stream().filter(thing -> !thing.so()).map(Thing::read).forEach(parts::add);
        String so = things.stream()
                .filter(Thing::so)
                .map(Thing::read)
                .collect(Collectors.joining(readings.word("、", ", ")));
        if (!so.isEmpty()) {
            parts.add(so);
        }
        return String.join(readings.word("：", ": "), parts);
    }

    /** By itself: a line for each thing where there are more than a few. */
    String byItself(Record nested) {
        List<Thing> things = things(nested);
        return many(things) ? things.stream().flatMap(this::lines).collect(Collectors.joining("\n")) : inLine(nested);
    }

    private static boolean many(List<Thing> things) {
        return things.size() > FEW || things.stream().anyMatch(Thing::nests);
    }

    private Stream<String> lines(Thing thing) {
        return switch (thing.value()) {
            case Record nested when is(nested) -> things(nested).stream().flatMap(this::lines);
            case Collection<?> many
            when thing.nests() && thing.asks() != null ->
                Stream.concat(
                        Stream.of(readings.asking(thing.asks()).label() + readings.word("：", ":")),
                        many.stream().map(one -> readings.word("・", "– ") + readings.of(one)));
            default -> Stream.of(StringUtils.capitalize(named(thing)));
        };
    }

    private List<Thing> things(Record nested) {
        var things = new ArrayList<Thing>();
        for (RecordComponent component : Components.in(nested)) {
            Says asks = component.getAnnotation(Says.class);
            Object value = Components.read(component, nested);
            if (value == null) {
                continue;
            }
            String read =
                    switch (value) {
                        case Boolean yes -> readings.answer(component, yes);
                        case Number number
                        when asks != null -> readings.asking(asks).of(number);
                        default -> readings.of(value);
                    };
            if (!read.isEmpty()) {
                things.add(new Thing(asks, value, read));
            }
        }
        return things;
    }

    private String named(Thing thing) {
        Says asks = thing.asks();
        return asks == null || thing.so()
                ? thing.read()
                : readings.asking(asks).label() + readings.word("：", ": ") + thing.read();
    }
}
