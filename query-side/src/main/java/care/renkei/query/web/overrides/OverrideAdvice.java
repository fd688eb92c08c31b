package care.renkei.query.web.overrides;

import care.renkei.query.caller.Asking;
import care.renkei.query.web.advice.AdviceBeside;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was advised on what was said with one override, as far as the reader sees it. */
@Component
final class OverrideAdvice {

    private final AdviceBeside advice;

    OverrideAdvice(AdviceBeside advice) {
        this.advice = advice;
    }

    AdviceBeside.Lines on(Asking asking, Desk desk, String override) {
        Set<UUID> said = desk.inSight().newestFirst().stream()
                .filter(shown -> Judged.saidWith(shown, override) != null)
                .map(shown -> shown.event())
                .collect(Collectors.toSet());
        return advice.of(asking, desk.inSight(), record -> said.contains(record.id()));
    }
}
