package care.renkei.query.timeline;

import java.util.List;
import java.util.UUID;

/** Rows of whole records: where there may be more behind, the last record's wait for the next batch. */
record Batch<R extends InOrder>(List<R> rows, boolean more) {

    static <R extends InOrder> Batch<R> of(List<R> rows, int asked) {
        if (rows.size() < asked) {
            return new Batch<>(rows, false);
        }
        UUID cut = rows.getLast().event();
        int end = rows.size();
        while (end > 1 && rows.get(end - 1).event().equals(cut)) {
            end--;
        }
        return new Batch<>(rows.subList(0, end), true);
    }

    Place last() {
        return rows.getLast().place();
    }
}
