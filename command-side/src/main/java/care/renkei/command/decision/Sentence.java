package care.renkei.command.decision;

/** One sentence in plain words, in Japanese and in English. Never holds what was sent. */
public record Sentence(String ja, String en) {}
