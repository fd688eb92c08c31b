package care.renkei.query.notice;

import care.renkei.events.telling.Step;
import java.time.LocalDate;

/** How far a matter has come, and since which day: the same until the next step. */
public record Reached(Step step, LocalDate day) {}
