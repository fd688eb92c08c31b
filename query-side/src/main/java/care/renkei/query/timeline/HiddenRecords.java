package care.renkei.query.timeline;

import care.renkei.query.record.Judgement;
import care.renkei.query.record.RecordKind;
import care.renkei.query.visibility.Reason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many records of the whole file stay closed, by reason; decided before it is counted. */
final class HiddenRecords {

    private HiddenRecords() {}

    static Map<Reason, Integer> byKind(Judgement judgement, Map<Long, Integer> tally, Map<Long, RecordKind> kinds) {
        var hidden = new EnumMap<Reason, Integer>(Reason.class);
        tally.forEach((id, records) -> {
            RecordKind kind = kinds.get(id);
            if (kind != null) {
                judgement.ofKind(kind).countedAs().ifPresent(reason -> hidden.merge(reason, records, Integer::sum));
            }
        });
        return hidden;
    }

    static Map<Reason, Integer> oneByOne(
            Judgement judgement, List<RecordsQuestion.Structure> records, Map<Long, RecordKind> kinds) {
        var hidden = new EnumMap<Reason, Integer>(Reason.class);
        for (RecordsQuestion.Structure record : records) {
            RecordKind kind = kinds.get(record.kind());
            if (kind != null) {
                judgement
                        .of(kind, record.record(), record.recordedAt())
                        .countedAs()
                        .ifPresent(reason -> hidden.merge(reason, 1, Integer::sum));
            }
        }
        return hidden;
    }
}
