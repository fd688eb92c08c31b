package care.renkei.command.door;

/** What was sent is not an event at all. Carries no text of it. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Unreadable(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
