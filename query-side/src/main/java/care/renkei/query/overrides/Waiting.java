package care.renkei.query.overrides;

import care.renkei.query.overrides.OverrideList.Listed;
import care.renkei.query.overrides.OverrideList.Stage;
import java.util.List;

/**
 * How many overrides of an agency wait for what.
 *
 * @param overdue of those, how many have waited too long for a review or for the person to be told
 */
public record Waiting(int open, int toReview, int toInform, int overdue) {

    public static final Waiting NOTHING = new Waiting(0, 0, 0, 0);

    static Waiting of(List<Listed> listed) {
        return new Waiting(
                count(listed, Stage.OPEN), count(listed, Stage.TO_REVIEW), count(listed, Stage.TO_INFORM), (int)
                        listed.stream().filter(one -> !one.overdue().isEmpty()).count());
    }

    public boolean nothing() {
        return open + toReview + toInform == 0;
    }

    private static int count(List<Listed> listed, Stage stage) {
        return (int) listed.stream().filter(one -> one.stages().contains(stage)).count();
    }
}
