package care.renkei.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    @Test
    void keeps_sealed_matters_in_a_catalogue_of_their_own() {
        assertThat(EventCatalogue.sealed().types()).isNotEmpty().allSatisfy(type -> {
            assertThat(EventCatalogue.standard().find(type.wireName())).isNull();
            assertThat(EventCatalogue.everyType()).contains(type);
        });
    }

    @Test
    void refuses_two_records_of_one_name() {
        assertThatThrownBy(() -> new EventCatalogue(List.of(Twice.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("renkei.planted.same.v1");
    }

    @Test
    void refuses_a_record_without_a_name() {
        assertThatThrownBy(() -> new EventCatalogue(List.of(Nameless.class))).isInstanceOf(IllegalStateException.class);
    }

    sealed interface Twice extends Content {
        @Wire(name = "planted.same", categories = Category.LIFE, stage = Stage.SVC, ja = "一", en = "One")
        record One() implements Twice {}

        @Wire(name = "planted.same", categories = Category.LIFE, stage = Stage.SVC, ja = "二", en = "Two")
        record Two() implements Twice {}
    }

    sealed interface Nameless extends Content {
        record One() implements Nameless {}
    }
}
