package care.renkei.events.service;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Facts;
import care.renkei.events.ServiceType;
import care.renkei.events.Words;
import care.renkei.events.stored.EventJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AServiceDeliveredTest {

    private static final Facts FACTS = new Facts(EventJson.MAPPER);

    private static ServiceDelivered delivered(
            List<String> byPerson, List<String> bySupporter, @Nullable Integer person, @Nullable Integer supporter) {
        return new ServiceDelivered(
                ServiceType.SHORT_STAY,
                byPerson.stream().map(Words::of).toList(),
                bySupporter.stream().map(Words::of).toList(),
                person,
                supporter,
                null,
                null);
    }

    @Test
    void counts_what_is_written_whatever_was_sent() {
        ServiceDelivered service = delivered(List.of("布団をしいた", "夕食を選んだ"), List.of(), 9, 9);

        assertThat(service.countByPerson()).isEqualTo(2);
        assertThat(service.countBySupporter()).isZero();
    }

    @Test
    void leaves_its_counts_in_clear_and_no_word() {
        ServiceDelivered service = delivered(List.of("布団をしいた"), List.of("声をかけた"), null, null);

        ServiceDelivered facts = FACTS.read(ServiceDelivered.class, FACTS.of(service));

        assertThat(facts.countByPerson()).isEqualTo(1);
        assertThat(facts.countBySupporter()).isEqualTo(1);
        assertThat(facts.doneByPerson()).isEmpty();
    }

    @Test
    void says_nothing_where_nothing_was_written() {
        assertThat(delivered(List.of(), List.of(), null, null).countByPerson()).isNull();
    }
}
