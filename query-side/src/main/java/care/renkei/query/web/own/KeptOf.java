package care.renkei.query.web.own;

import care.renkei.query.timeline.Inventory;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells what is kept in plain sorts of things instead of types. */
final class KeptOf {

    private KeptOf() {}

    /** Sorts of records as somebody would call them; in this order where equally many. */
    enum Sort {
        TALK,
        WORDS,
        BODY,
        SERVICE,
        MEETING,
        PLAN,
        PEOPLE,
        AGREED,
        OTHER
    }

    static List<OwnView.Kept> view(List<Inventory.Kept> inventory, PlainWords plain) {
        Map<Sort, Integer> sorts = new EnumMap<>(Sort.class);
        inventory.forEach(kept -> sorts.merge(sort(kept), kept.records(), Integer::sum));
        return sorts.entrySet().stream()
                .sorted(Map.Entry.<Sort, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new OwnView.Kept(
                        plain.say("mine.sort." + entry.getKey().name()), plain.say("mine.records", entry.getValue())))
                .toList();
    }

    private static Sort sort(Inventory.Kept kept) {
        if (kept.categories().contains(care.renkei.events.Category.HEALTH)) {
            return Sort.BODY;
        }
        String type = kept.type();
        return switch (type.substring(0, type.indexOf('.'))) {
            case "contact" -> Sort.TALK;
            case "assessment" -> Sort.WORDS;
            case "service" -> Sort.SERVICE;
            case "meeting" -> Sort.MEETING;
            case "plan", "benefit", "choice", "handover" -> Sort.PLAN;
            case "person", "team" -> Sort.PEOPLE;
            case "sharing", "override" -> Sort.AGREED;
            default -> Sort.OTHER;
        };
    }
}
