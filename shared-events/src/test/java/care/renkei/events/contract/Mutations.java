package care.renkei.events.contract;

import care.renkei.events.stored.EventJson;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils JSON at one place, at random; sometimes what comes out is still right. */
final class Mutations {

    private static final List<String> WORDS =
            List.of("", " ", "\u3000\n", "髙𠮷", "\ud842", "a\u0000b", "a\rb", "a\u0085b", "PERSON", "person", "0");
    private static final List<String> TIMES = List.of(
            "2026-02-28",
            "2026-02-30",
            "2026-2-3",
            "2026-06",
            "2026-13",
            "2026",
            "0000",
            "2026-06-28T05:00:00Z",
            "2026-06-28t05:00:00z",
            "2026-06-28T05:00Z",
            "2026-06-28T23:59:60Z",
            "2026-06-28T24:00:00Z",
            "2026-02-30T05:00:00Z",
            "2026-06-28T14:00:00+09:00",
            "2026-06-28T14:00:00+15:00",
            "2026-06-28T14:00:00.123456789+09:00",
            "2026-06-28T14:00:00");
    private static final List<String> IDS = List.of(
            "new:word",
            "new:WORD",
            "new:",
            "0197b1a0-0000-7000-8000-000000000001",
            "0197B1A0-0000-7000-8000-00000000000A",
            "0197b1a0000070008000000000000001",
            "1-1-1-1-1",
            "person-aaaaaaaaaaaaaaaaaaaaaaaaaa",
            "person-",
            "person-A",
            "consent-aaaaaaaaaaaaaaaaaaaaaaaaaa",
            "consent-aaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "tomoshibi",
            "tomoshibi\n",
            "0123456789",
            "０１２３４５６７８９");

    private final RandomGenerator random;

    Mutations(RandomGenerator random) {
        this.random = random;
    }

    /** Changes one place of the object, at any depth. */
    void spoil(ObjectNode root) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(root, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty() || random.nextInt(8) == 0) {
            object.put("unknown" + random.nextInt(3), 1);
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> spoilArray(object, name);
            case 2 -> object.set(name, value());
            default -> object.set(name, near(object.get(name)));
        }
    }

    private void spoilArray(ObjectNode object, String name) {
        if (object.get(name) instanceof ArrayNode array && !array.isEmpty()) {
            array.add(random.nextBoolean() ? array.get(0) : value());
        } else {
            object.putArray(name).add(value());
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(10)) {
            case 0 -> EventJson.MAPPER.nullNode();
            case 1 -> EventJson.MAPPER.valueToTree(random.nextInt(-2, 200));
            case 2 -> EventJson.MAPPER.valueToTree(1.5);
            case 3 -> EventJson.MAPPER.valueToTree(random.nextBoolean());
            case 4 -> EventJson.MAPPER.createObjectNode();
            case 5 -> EventJson.MAPPER.createArrayNode();
            case 6 -> EventJson.MAPPER.valueToTree("長".repeat(3_999 + random.nextInt(3)));
            case 7 -> text(WORDS);
            case 8 -> text(TIMES);
            default -> text(IDS);
        };
    }

    /** Something of the same sort, which is where mistakes hide. */
    private JsonNode near(JsonNode value) {
        if (!value.isString()) {
            return value.isNumber() ? EventJson.MAPPER.valueToTree(value.intValue() + random.nextInt(-1, 2)) : value();
        }
        String text = value.stringValue();
        if (text.matches("[0-9]{4}(-[0-9]{2}.*)?")) {
            return text(TIMES);
        }
        return text(text.matches("[a-z0-9:-]*") ? IDS : WORDS);
    }

    private JsonNode text(List<String> of) {
        return EventJson.MAPPER.valueToTree(of.get(random.nextInt(of.size())));
    }

    private static void collect(JsonNode node, List<ObjectNode> into) {
        if (node instanceof ObjectNode object) {
            into.add(object);
        }
        node.forEach(child -> collect(child, into));
    }
}
