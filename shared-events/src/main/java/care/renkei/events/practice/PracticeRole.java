package care.renkei.events.practice;

/** Whose practice it is. */
public enum PracticeRole {
    /** Consultation support specialist. */
    CSS,
    /** Service manager or child development support manager. */
    SM,
    /** Administration. */
    ADM,
    /** Core consultation centre. */
    CORE,
    /** Everybody around the person. */
    ALL
}
