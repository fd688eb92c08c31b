package care.renkei.query.timeline;

import care.renkei.query.reading.OneQuestion;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.record.Judgement;
import care.renkei.query.record.RecordKind;
import java.util.List;
import java.util.Map;

/**
 * What was found in one file.
 *
 * @param known the kinds of its records
 * @param found one more than a page holds, where there are so many
 */
record SearchedFile(
        OpenedFile<OneQuestion<TallyQuestion>> file,
        Judgement judgement,
        Map<Long, RecordKind> known,
        List<SearchedRow> found) {

    /** What of a page is of this file. */
    List<SearchedRow> of(List<SearchedRow> page) {
        return page.stream().filter(found::contains).toList();
    }
}
