package care.renkei.events.wording;

import java.util.List;
import java.util.function.Predicate;

/**
 * How often a check is right.
 *
 * @param right advised where a specialist would
 * @param tooMuch advised where none would
 * @param missed not advised where one would
 */
record Score(int right, int tooMuch, int missed) {

    static Score of(List<Labelled> lines, Predicate<Labelled> meant, Predicate<Labelled> advised) {
        int right = 0;
        int tooMuch = 0;
        int missed = 0;
        for (Labelled line : lines) {
            boolean said = advised.test(line);
            boolean should = meant.test(line);
            right += said && should ? 1 : 0;
            tooMuch += said && !should ? 1 : 0;
            missed += !said && should ? 1 : 0;
        }
        return new Score(right, tooMuch, missed);
    }

    double precision() {
        return right + tooMuch == 0 ? 1 : (double) right / (right + tooMuch);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }
}
