package care.renkei.query.timeline;

import care.renkei.query.reading.OpenedFile;
import care.renkei.query.timeline.PageInProgress.Visible;
import care.renkei.query.timeline.TableInProgress.OnTheTable;
import care.renkei.query.visibility.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one file gives to a table: the one that was asked for, or one that is linked to it.
 *
 * @param gathered what of it all may see
 * @param closed of records that were asked for by their ids, those that stay closed
 */
record TableFile(OpenedFile<TableQuestions> file, TableInProgress gathered, Map<Reason, Integer> closed) {

    Stream<Place> places() {
        return gathered.shown().stream().map(OnTheTable::record).map(Visible::place);
    }

    List<OnTheTable> shownAt(Set<Place> places) {
        return gathered.shown().stream()
                .filter(one -> places.contains(one.record().place()))
                .toList();
    }
}
