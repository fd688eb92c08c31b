package care.renkei.query.feeding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file's turn.
 *
 * @param more whether there was more than goes at once
 * @param again the day on which it has its turn again though nothing happens; null for none
 */
record Turn(
        News news,
        List<Delivery> deliveries,
        boolean more,
        @Nullable LocalDate again) {

    int events() {
        return deliveries.stream()
                .mapToInt(delivery -> delivery.events().size())
                .sum();
    }
}
