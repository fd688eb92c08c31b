package care.renkei.command.testing;

import static care.renkei.command.testing.People.CORE;
import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.TOWN;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.Shape;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What agencies might send, from a seed: the defaults with other ids from a small pool, other categories, other
 * senders, other times, so that long histories come about that rules have something to say to.
 */
public final class RandomSent {

    private static final Pattern THING = Pattern.compile("([a-z]+)-0{25}[0-9]");
    private static final Pattern INSTANT = Pattern.compile(".*T.*Z");
    private static final List<AgencyId> AGENCIES =
            List.of(TOMOSHIBI, TOMOSHIBI, TOMOSHIBI, KODAMA, SCHOOL, TOWN, HAMABE, CORE);
    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final int KINDS_OF_EACH = 3;

    private final RandomGenerator random;
    private final List<Class<? extends Content>> types;

    public RandomSent(long seed, List<Class<? extends Content>> types) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.types = types;
    }

    public Sent next() {
        Sent plain = Sent.a(one(types));
        Sent sent = plain;
        for (String field : plain.content().propertyNames()) {
            sent = sent.with(field, changed(field, plain.content().get(field)));
        }
        AgencyId agency = one(AGENCIES);
        boolean ofARelative = EventCatalogue.standard().of(sent.type()).partFor(Shape.RELATIVE) == sent.type();
        DataSubjectId about = ofARelative && random.nextInt(5) == 0 ? KAORI : MIZUKI;
        return sent.by(agency, random.nextBoolean() ? People.firstOf(agency) : People.secondOf(agency))
                .about(about)
                .after(Duration.ofMinutes(random.nextLong(1, 3000)))
                .writtenDown(Duration.ofMinutes(random.nextLong(0, 5)));
    }

    private JsonNode changed(String field, JsonNode value) {
        return switch (value) {
            case StringNode text when THING.matcher(text.stringValue()).matches() -> thing(text);
            case StringNode text when INSTANT.matcher(text.stringValue()).matches() -> moved(text);
            case ArrayNode elements -> field.equals("categories") ? categories(elements) : each(field, elements);
            case ObjectNode object -> {
                ObjectNode changed = object.objectNode();
                object.forEachEntry((name, inner) -> changed.set(name, changed(name, inner)));
                yield changed;
            }
            default -> value;
        };
    }

    private JsonNode each(String field, ArrayNode elements) {
        ArrayNode changed = elements.arrayNode();
        elements.forEach(element -> changed.add(changed(field, element)));
        return changed;
    }

    private JsonNode thing(StringNode text) {
        String kind = text.stringValue().substring(0, text.stringValue().indexOf('-'));
        return StringNode.valueOf(
                People.thing(kind, random.nextInt(1, KINDS_OF_EACH + 1)).text());
    }

    private JsonNode moved(StringNode text) {
        Instant to = Instant.parse(text.stringValue()).plus(Duration.ofHours(random.nextLong(-24, 24 * 30)));
        return StringNode.valueOf(to.toString());
    }

    private JsonNode categories(ArrayNode elements) {
        ArrayNode some = elements.arrayNode();
        int from = random.nextInt(CATEGORIES.size() - 2);
        for (int i = from; i < from + random.nextInt(1, 3); i++) {
            some.add(CATEGORIES.get(i).name());
        }
        return random.nextBoolean() ? elements : some;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
