package care.renkei.embedded;

/** Why the services cannot start, as one sentence that the person at the terminal can act on. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** The closed list of reasons; a launcher maps each to an exit code. */
    public enum Reason {
        /** Another process holds the data folder. */
        ALREADY_RUNNING,
        /** The data folder was written by another version, or is not ours. */
        OTHER_VERSION,
        /** A port that was asked for is held by another program. */
        PORT_TAKEN,
        /** Too little room on the disk of the data folder. */
        DISK_FULL,
        /** The data folder cannot be written, or PostgreSQL cannot run as this user. */
        NOT_PERMITTED,
        /** A service ended while starting; the sentence names its log. */
        SERVICE_FAILED
    }

    /** A refusal with its sentence. */
    public StartRefused(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    /** A refusal whose technical cause belongs into the log. */
    public StartRefused(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    /** Which of the closed list it is. */
    public Reason reason() {
        return reason;
    }
}
