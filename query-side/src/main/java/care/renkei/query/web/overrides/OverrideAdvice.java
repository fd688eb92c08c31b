package care.renkei.query.web.overrides;

import care.renkei.events.Position;
import care.renkei.query.caller.Asking;
import care.renkei.query.web.advice.AdviceBeside;
import care.renkei.query.web.advice.AdviceLine;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was advised on what was said with one override, as far as the reader sees it. */
@Component
final class OverrideAdvice {

    private final AdviceBeside advice;

    OverrideAdvice(AdviceBeside advice) {
        this.advice = advice;
    }

    List<AdviceLine> open(Asking asking, Desk desk, String override, @Nullable Position after) {
        Set<UUID> said = desk.inSight().newestFirst().stream()
                .filter(shown -> Judged.saidWith(shown, override) != null)
                .map(shown -> shown.event())
                .collect(Collectors.toSet());
        return said.isEmpty()
                ? List.of()
                : advice.open(asking, desk.inSight(), after, record -> said.contains(record.id()));
    }
}
