package care.renkei.events;

/** The main part of an event type: the record that carries {@link Wire}. Sealed per capability. */
public interface Content extends Part {}
