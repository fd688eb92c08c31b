package care.renkei.events.testing;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.CareEvent;
import care.renkei.events.EventCatalogue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomEventsTest {

    @Test
    void are_the_same_for_the_same_seed_and_others_for_another() {
        assertThat(some(1)).isEqualTo(some(1)).isNotEqualTo(some(2));
    }

    @Test
    void can_be_had_of_every_type() {
        RandomEvents random = new RandomEvents(3);
        assertThat(EventCatalogue.standard().types())
                .allSatisfy(type -> assertThat(random.event(type).content()).isInstanceOf(type.content()));
    }

    private static List<CareEvent> some(long seed) {
        RandomEvents random = new RandomEvents(seed);
        return Stream.generate(random::event).limit(20).toList();
    }
}
