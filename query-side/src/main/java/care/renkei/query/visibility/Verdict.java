package care.renkei.query.visibility;

import java.util.List;

/** What the decision says of one part. */
public sealed interface Verdict {

    /** Open, with one basis for each data subject of the part, in the order of the subjects. */
    record Visible(Grade grade, List<Basis> bases) implements Verdict {
        public Visible {
            bases = List.copyOf(bases);
        }
    }

    /** Closed, and the caller may be told that there is something, by reason and number alone. */
    record Denied(Reason reason) implements Verdict {}

    /** Closed, and nothing may betray that it exists. */
    record Absent() implements Verdict {}

    Absent ABSENT = new Absent();
}
