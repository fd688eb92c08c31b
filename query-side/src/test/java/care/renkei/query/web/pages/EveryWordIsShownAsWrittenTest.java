package care.renkei.query.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words without an argument are shown as they stand, so that a doubled apostrophe stays doubled; words with an argument
 * are a format, in which a single one swallows what follows. ’ is free of both.
 */
class EveryWordIsShownAsWrittenTest {

    @ParameterizedTest
    @ValueSource(strings = {"/pages.properties", "/pages_en.properties"})
    void no_apostrophe_is_doubled_or_swallowed(String file) throws IOException {
        Properties words = read(file);

        assertThat(words).isNotEmpty();
        assertThat(keys(
                        words,
                        key -> words.getProperty(key).contains("''")
                                && !words.getProperty(key).contains("{")))
                .as("shown doubled")
                .isEmpty();
        assertThat(keys(
                        words,
                        key -> words.getProperty(key).replace("''", "").contains("'")
                                && words.getProperty(key).contains("{")))
                .as("swallowed")
                .isEmpty();
    }

    private static Stream<String> keys(Properties words, Predicate<String> wrong) {
        return words.stringPropertyNames().stream().filter(wrong);
    }

    private static Properties read(String file) throws IOException {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(EveryWordIsShownAsWrittenTest.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(text);
            return words;
        }
    }
}
