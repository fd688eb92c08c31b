package care.renkei.query.web.telling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words stand under a sentence, the same in every language.
 *
 * @param quotes components with somebody's own words
 * @param texts components shown as running text
 */
public record WordsBelow(List<String> quotes, List<String> texts) {

    /** Parts beside the main one hold what one relative said, or what is said about several people. */
    static final WordsBelow OTHER_PART = new WordsBelow(List.of("verbatim"), List.of("note", "text"));

    private static final Map<String, WordsBelow> ALL = load();

    public static WordsBelow of(String event) {
        return ALL.getOrDefault(event, new WordsBelow(List.of(), List.of()));
    }

    private static Map<String, WordsBelow> load() {
        var quotes = new HashMap<String, List<String>>();
        var texts = new HashMap<String, List<String>>();
        SentenceFile.read("sentences.properties").forEach((key, named) -> {
            var target = key.endsWith(".quote") ? quotes : texts;
            target.put(key.substring(0, key.lastIndexOf('.')), Arrays.asList(named.split(",")));
        });
        var all = new HashMap<String, WordsBelow>();
        quotes.forEach((event, named) -> all.put(event, new WordsBelow(named, texts.getOrDefault(event, List.of()))));
        texts.forEach((event, named) -> all.putIfAbsent(event, new WordsBelow(List.of(), named)));
        return all;
    }

    public boolean names(String component) {
        return quotes.contains(component) || texts.contains(component);
    }
}
