package care.renkei.events.schema;

import care.renkei.events.When;
import care.renkei.events.stored.EventJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one component says about another. */
final class Refinements {

    private Refinements() {}

    /** {@code from} and {@code until} are written as the precision says. */
    static ArrayNode precisions() {
        ArrayNode all = EventJson.MAPPER.createArrayNode();
        for (When.Precision precision : When.Precision.values()) {
            ObjectNode then = json();
            ObjectNode times = then.putObject("properties");
            times.set("from", form(precision));
            times.set("until", form(precision));
            all.add(when("precision", precision.name(), then));
        }
        return all;
    }

    /** Agencies are named only where it is restricted to them. */
    static ArrayNode normalNamesNobody() {
        ObjectNode then = json();
        then.putObject("properties").putObject("agencies").put("maxItems", 0);
        return EventJson.MAPPER.createArrayNode().add(when("kind", "normal", then));
    }

    private static ObjectNode when(String property, String value, ObjectNode then) {
        ObjectNode rule = json();
        ObjectNode condition = rule.putObject("if");
        condition.putArray("required").add(property);
        condition.putObject("properties").putObject(property).put("const", value);
        rule.set("then", then);
        return rule;
    }

    private static ObjectNode form(When.Precision precision) {
        return switch (precision) {
            case INSTANT -> json().put("pattern", TextForms.INSTANT).put("format", "date-time");
            case DAY -> json().put("pattern", TextForms.DATE).put("format", "date");
            case MONTH -> json().put("pattern", TextForms.MONTH);
            case YEAR -> json().put("pattern", TextForms.YEAR);
        };
    }

    private static ObjectNode json() {
        return EventJson.MAPPER.createObjectNode();
    }
}
