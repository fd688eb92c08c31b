package care.renkei.query.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was written into a form, by the names of its controls. */
record Answers(Map<String, List<String>> values) {

    private static final Pattern ROW = Pattern.compile("(.*?)/(\\d{1,3})/(.*)");

    static Answers none() {
        return new Answers(Map.of());
    }

    /** Rows in which nothing was written are closed up, so that the door's problems point at the rows that are shown. */
    static Answers of(Map<String, List<String>> submitted) {
        var written = new TreeMap<String, List<String>>();
        var places = new TreeMap<String, Integer>();
        var next = new TreeMap<String, Integer>();
        submitted.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(value -> !value.isBlank()))
                .sorted((a, b) -> Integer.compare(rowOf(a.getKey()), rowOf(b.getKey())))
                .forEach(entry -> {
                    Matcher row = ROW.matcher(entry.getKey());
                    String name = entry.getKey();
                    if (row.matches()) {
                        String list = row.group(1);
                        int place = places.computeIfAbsent(
                                list + "/" + row.group(2), key -> next.merge(list, 1, Integer::sum) - 1);
                        name = list + "/" + place + "/" + row.group(3);
                    }
                    written.put(name, kept(entry.getValue()));
                });
        return new Answers(written);
    }

    private static int rowOf(String name) {
        Matcher row = ROW.matcher(name);
        return row.matches() ? Integer.parseInt(row.group(2)) : -1;
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

    /** How many rows of the list were written. */
    int rows(String list) {
        return (int) values.keySet().stream()
                .filter(name -> name.startsWith(list + "/"))
                .map(name -> name.substring(list.length() + 1).split("/", 2)[0])
                .distinct()
                .count();
    }
}
