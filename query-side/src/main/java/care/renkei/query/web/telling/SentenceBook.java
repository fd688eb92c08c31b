package care.renkei.query.web.telling;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All wordings, readings of codes and answers of yes and no in one language. */
public final class SentenceBook {

    /** The languages that Renkei speaks, Japanese first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private static final String YES = "yes.";
    private static final String NO = "no.";

    private static final Map<String, SentenceBook> BOOKS = Map.of("ja", load("ja"), "en", load("en"));

    private final Map<String, List<Wording>> wordings;
    private final Map<String, String> codes;
    private final Map<String, String> answers;
    private final String language;

    private SentenceBook(
            String language,
            Map<String, List<Wording>> wordings,
            Map<String, String> codes,
            Map<String, String> answers) {
        this.language = language;
        this.wordings = wordings;
        this.codes = codes;
        this.answers = answers;
    }

    /** The book of the language; Japanese for every language that has none. */
    public static SentenceBook in(Locale locale) {
        SentenceBook book = BOOKS.get(locale.getLanguage());
        return book == null ? java.util.Objects.requireNonNull(BOOKS.get("ja")) : book;
    }

    private static SentenceBook load(String language) {
        var wordings = new HashMap<String, List<Wording>>();
        var codes = new HashMap<String, String>();
        var answers = new HashMap<String, String>();
        SentenceFile.read("sentences_" + language + ".properties").forEach((key, text) -> {
            if (key.startsWith("code.")) {
                codes.put(key, text);
            } else if (key.startsWith(YES) || key.startsWith(NO)) {
                answers.put(key, text);
            } else {
                wordings.computeIfAbsent(key.replaceFirst("\\[.*", ""), event -> new ArrayList<>())
                        .add(new Wording(key, Condition.ofKey(key), text));
            }
        });
        wordings.values().forEach(all -> all.sort(Wording.MOST_EXACT_FIRST));
        return new SentenceBook(language, wordings, codes, answers);
    }

    /** The most exact wording that fits, or null where the event has none. */
    @Nullable
    Wording wording(String event, Components components) {
        return wordings.getOrDefault(event, List.of()).stream()
                .filter(wording -> wording.fits(components))
                .findFirst()
                .orElse(null);
    }

    /** How a code is read; the code itself where the book does not know it. */
    public String code(Enum<?> code) {
        String kind = code.getDeclaringClass().getSimpleName();
        return codes.getOrDefault("code." + kind + "." + code.name(), code.name());
    }

    /** What a field of yes or no says, as a statement: 本人から先に聞いた. Empty where it says nothing. */
    public String answer(RecordComponent field, boolean yes) {
        String key = field.getDeclaringRecord().getSimpleName() + "." + field.getName();
        return answers.getOrDefault((yes ? YES : NO) + key, "");
    }

    public boolean japanese() {
        return language.equals("ja");
    }
}
