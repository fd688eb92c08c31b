package care.renkei.standalone.importing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Codes by the words that the pages show for them, in both languages: 相談支援専門員 for its code. */
final class CodeWords {

    private static final String PREFIX = "code.";

    private final Map<String, String> codes = new HashMap<>();

    CodeWords() {
        for (String language : List.of("ja", "en")) {
            Properties words = load("/sentences_" + language + ".properties");
            words.stringPropertyNames().stream()
                    .filter(key -> key.startsWith(PREFIX))
                    .forEach(key -> {
                        int dot = key.lastIndexOf('.');
                        codes.putIfAbsent(
                                key.substring(PREFIX.length(), dot) + "." + Headings.plain(words.getProperty(key)),
                                key.substring(dot + 1));
                    });
        }
    }

    private static Properties load(String resource) {
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(CodeWords.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The constant that is meant by its name or its word, or null. */
    @Nullable
    Object meant(Class<?> type, String text) {
        String plain = Headings.plain(text);
        String byWord = codes.get(type.getSimpleName() + "." + plain);
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .filter(one -> Headings.plain(((Enum<?>) one).name()).equals(plain)
                        || ((Enum<?>) one).name().equals(byWord))
                .findFirst()
                .orElse(null);
    }
}
