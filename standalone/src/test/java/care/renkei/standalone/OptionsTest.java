package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void without_words_it_is_port_8080_and_the_folder_data() {
        assertThat(Options.parse()).isEqualTo(new Options(8080, Path.of("data")));
    }

    @Test
    void port_and_folder_can_be_named() {
        assertThat(Options.parse("--data", "elsewhere", "--port", "9000"))
                .isEqualTo(new Options(9000, Path.of("elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port eight", "--port 0", "--port 70000", "--colour blue"})
    void what_cannot_be_understood_is_answered_in_one_sentence(String words) {
        assertThatThrownBy(() -> Options.parse(words.split(" ", -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .isNotBlank()
                .doesNotContain("\n");
    }
}
