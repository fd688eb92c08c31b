package care.renkei.demonstration;

/** An event was not accepted; says which, and what Renkei answered. */
public final class NotPublished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPublished(StoryEvent event, String why) {
        super(event.place() + ": " + why);
    }
}
