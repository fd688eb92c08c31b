package care.renkei.query.web;

/** Something to choose from. */
public record Option(String value, String label) {}
