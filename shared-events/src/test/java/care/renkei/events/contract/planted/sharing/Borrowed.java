package care.renkei.events.contract.planted.sharing;

/** Lends itself to another capability. */
public record Borrowed(String text) {}
