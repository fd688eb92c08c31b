package care.renkei.query.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of a timeline ends somewhere; what leads to a place on it has to say up to which day the list goes. */
class ALinkToARecordTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void leads_to_its_page_unless_the_place_on_the_timeline_is_sure_to_be_there() throws IOException {
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            assertThat(templates
                            .filter(Files::isRegularFile)
                            .flatMap(ALinkToARecordTest::lines)
                            .filter(line -> line.contains("#e-")))
                    .hasSize(2)
                    .allMatch(line -> line.contains("until=${e.day}"));
        }
    }

    private static Stream<String> lines(Path template) {
        try {
            return Files.readAllLines(template).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
