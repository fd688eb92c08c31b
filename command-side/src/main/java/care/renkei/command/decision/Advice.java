package care.renkei.command.decision;

/**
 * Good practice that no rule can force; comes back with the acceptance.
 *
 * @param practice the row of the practice catalogue, e.g. {@code ENV-10}
 */
public record Advice(String practice, String ja, String en) {}
