package care.renkei.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.EventDescription;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.cloud.CloudEventReading;
import care.renkei.events.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    @ParameterizedTest
    @MethodSource("types")
    void passes_the_door(String wireName) {
        EventDescription type = Examples.types().stream()
                .filter(one -> one.wireName().equals(wireName))
                .findFirst()
                .orElseThrow();
        CloudEventReading attributes = Examples.attributes(type);
        assertThat(attributes).isInstanceOf(CloudEventReading.Attributed.class);
        CloudEventJson event = ((CloudEventReading.Attributed) attributes).event();
        assertThat(event.type()).isEqualTo(type);
        assertThat(Examples.reading(event)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void stands_for_nothing_that_the_catalogue_does_not_have() throws IOException {
        try (Stream<Path> files = Files.list(Examples.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Examples.types().stream()
                            .map(type -> type.wireName() + ".json")
                            .toList());
        }
    }

    static Stream<String> types() {
        return Examples.types().stream().map(EventDescription::wireName);
    }
}
