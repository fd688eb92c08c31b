package care.renkei.query.web.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What was written into a form, by the names of its controls. */
record Answers(Map<String, List<String>> values) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    static Answers none() {
        return new Answers(Map.of());
    }

    /** Rows in which nothing was written are closed up, so that the door's problems point at the rows that are shown. */
    static Answers of(Map<String, List<String>> submitted) {
        var written = new TreeMap<String, List<String>>();
        var rows = new Rows(new HashMap<>(), new HashMap<>());
        submitted.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(value -> !value.isBlank()))
                .sorted(Map.Entry.comparingByKey(Answers::inOrder))
                .forEach(entry -> written.put(rows.closedUp(entry.getKey()), kept(entry.getValue())));
        return new Answers(written);
    }

    /** Numbers of rows by their value, so that the tenth stands behind the second. */
    private static int inOrder(String one, String other) {
        String[] these = one.split("/", -1);
        String[] those = other.split("/", -1);
        for (int i = 0; i < Math.min(these.length, those.length); i++) {
            boolean numbers = isNumber(these[i]) && isNumber(those[i]);
            int order = numbers
                    ? Integer.compare(Integer.parseInt(these[i]), Integer.parseInt(those[i]))
                    : these[i].compareTo(those[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(these.length, those.length);
    }

    private static boolean isNumber(String segment) {
        return NUMBER.matcher(segment).matches();
    }

    /**
     * Rows that were written in, by the list that they stand in; lists stand in rows of others.
     *
     * @param places of rows by their list and number
     * @param next how many rows of a list were met so far
     */
    private record Rows(Map<String, Integer> places, Map<String, Integer> next) {

        String closedUp(String name) {
            var closed = new StringBuilder();
            for (String segment : name.split("/", -1)) {
                String list = closed.toString();
                closed.append(closed.isEmpty() ? "" : "/")
                        .append(
                                isNumber(segment) && !list.isEmpty()
                                        ? places.computeIfAbsent(
                                                list + "/" + segment, row -> next.merge(list, 1, Integer::sum) - 1)
                                        : segment);
            }
            return closed.toString();
        }
    }

    private static List<String> kept(List<String> values) {
        var kept = new ArrayList<String>();
        for (String value : values) {
            if (!value.isBlank()) {
                kept.add(value.strip());
            }
        }
        return List.copyOf(kept);
    }

    List<String> of(String name) {
        return values.getOrDefault(name, List.of());
    }

    String first(String name) {
        List<String> all = of(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** Whether anything was written below the place. */
    boolean below(String place) {
        return values.keySet().stream().anyMatch(name -> name.startsWith(place + "/"));
    }

    /** How many rows of the list were written. */
    int rows(String list) {
        return (int) values.keySet().stream()
                .filter(name -> name.startsWith(list + "/"))
                .map(name -> name.substring(list.length() + 1).split("/", 2)[0])
                .distinct()
                .count();
    }
}
