package care.renkei.query.web.overrides;

/** Something to tap. */
public record Choice(String value, String label, boolean chosen) {}
