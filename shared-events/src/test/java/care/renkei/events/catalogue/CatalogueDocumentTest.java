package care.renkei.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.stored.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code -Drenkei.regenerate=true} writes the page anew. */
class CatalogueDocumentTest {

    private static final Path PAGE = Path.of("../docs/catalogue.md");

    @Test
    void lists_every_type() {
        assertThat(CatalogueDocument.overview().get("types")).hasSameSizeAs(EventCatalogue.everyType());
    }

    @Test
    void answers_a_type_with_its_sentences_schema_and_example() {
        EventDescription type = EventCatalogue.standard().get("renkei.contact.home-visit-made.v1");
        JsonNode document = CatalogueDocument.of(type);
        assertThat(document.at("/schema/title").stringValue()).isEqualTo("Home visit made");
        assertThat(document.at("/example/type").stringValue()).isEqualTo(type.wireName());
        assertThat(document.at("/parts/0/fields").valueStream().toList()).contains(EventJson.MAPPER.readTree("""
                {"path": "observations[].text", "kind": "words", "required": true, "inClear": false,
                 "ja": "見たこと。", "en": "What was seen."}"""));
    }

    @Test
    void has_an_example_in_the_jar_for_every_type() {
        assertThat(EventCatalogue.everyType())
                .allSatisfy(type -> assertThat(
                                CatalogueDocument.example(type).at("/type").stringValue())
                        .isEqualTo(type.wireName()));
    }

    @Test
    void is_the_page_that_is_committed() throws IOException {
        if (Boolean.getBoolean("renkei.regenerate")) {
            Files.writeString(PAGE, CataloguePage.markdown());
        }
        assertThat(PAGE).content().isEqualTo(CataloguePage.markdown());
    }
}
