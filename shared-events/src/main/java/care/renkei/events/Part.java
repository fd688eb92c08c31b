package care.renkei.events;

/** What an event says about one data subject (or about several jointly); always a record. */
public interface Part {}
