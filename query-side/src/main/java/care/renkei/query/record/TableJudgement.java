package care.renkei.query.record;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.reading.Permission;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.RecordVerdict;
import care.renkei.query.visibility.Verdict;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The decision about the records of one file for several who look together: what is open to every one of them. It only
 * ever asks the one decision, once for each, and decides nothing itself.
 */
public final class TableJudgement {

    /**
     * One record for all of them.
     *
     * @param together open where every word of a part is open to all; everything else is not there at all, so that
     *     nothing tells what somebody at the table is not told
     * @param parties what the decision says to each of them, part by part
     * @param leftOutFor to whom something is closed that the caller's agency may see
     * @param tellable whether the person and whoever represents the person may know that the record is there
     */
    public record Judged(
            RecordVerdict together,
            Map<DataSubjectId, List<Verdict>> parties,
            Set<DataSubjectId> leftOutFor,
            boolean tellable) {}

    private final Judgement caller;
    private final List<Judgement> callersAgency;
    private final Map<DataSubjectId, Judgement> parties = new LinkedHashMap<>();
    private final List<Judgement> readers;

    /**
     * @param caller of whoever puts it before them, for the purpose of the table
     * @param parties what each of them asks
     */
    public TableJudgement(DataSubjectId person, Permission caller, Map<DataSubjectId, Inquiry> parties) {
        this.caller = new Judgement(person, caller);
        Inquiry inquiry = caller.inquiry();
        // What a practitioner noted alone is nobody's to count, so the agency asks without its practitioner.
        Caller agency = inquiry.caller() instanceof Caller.OfAgency ofAgency
                ? Caller.OfAgency.system(ofAgency.agency())
                : inquiry.caller();
        callersAgency = Stream.of(inquiry.purpose(), Purpose.CARE_COORDINATION)
                .map(purpose -> new Judgement(person, asked(caller, as(inquiry, agency, purpose))))
                .toList();
        parties.forEach((party, theirs) -> this.parties.put(
                party, new Judgement(person, asked(caller, inquiry.certain() ? theirs : theirs.uncertain()))));
        readers = readers(caller.sharing()).stream()
                .map(reader -> new Judgement(
                        person, asked(caller, as(inquiry, new Caller.Individual(reader), Purpose.OWN_RECORD))))
                .toList();
    }

    private static Permission asked(Permission permission, Inquiry inquiry) {
        return new Permission(inquiry, permission.sharing(), permission.upTo(), permission.freshAt());
    }

    private static Inquiry as(Inquiry inquiry, Caller caller, Purpose purpose) {
        return new Inquiry(caller, purpose, inquiry.at(), inquiry.today(), inquiry.certain(), null);
    }

    private static Set<DataSubjectId> readers(PersonSharing sharing) {
        return Stream.concat(
                        Stream.of(sharing.person()),
                        sharing.representatives().stream().map(power -> power.who()))
                .collect(Collectors.toSet());
    }

    public Judged of(RecordKind kind, UUID record, Instant recordedAt) {
        Map<DataSubjectId, List<Verdict>> theirs = new LinkedHashMap<>();
        parties.forEach((party, judgement) -> theirs.put(party, verdicts(judgement, kind, record, recordedAt)));
        List<Integer> known = known(kind, record, recordedAt);
        Set<DataSubjectId> leftOutFor = theirs.entrySet().stream()
                .filter(party ->
                        !known.stream().allMatch(part -> isOpen(party.getValue().get(part))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Judged(
                together(caller.of(kind, record, recordedAt), theirs),
                theirs,
                leftOutFor,
                readers.stream()
                        .map(judgement -> verdicts(judgement, kind, record, recordedAt))
                        .allMatch(verdicts ->
                                known.stream().noneMatch(part -> verdicts.get(part) instanceof Verdict.Absent)));
    }

    private static List<Verdict> verdicts(Judgement judgement, RecordKind kind, UUID record, Instant recordedAt) {
        return List.copyOf(judgement.of(kind, record, recordedAt).parts().values());
    }

    /** Which parts the caller's agency may see, for this purpose or in its daily work. */
    private List<Integer> known(RecordKind kind, UUID record, Instant recordedAt) {
        List<List<Verdict>> callers = callersAgency.stream()
                .map(judgement -> verdicts(judgement, kind, record, recordedAt))
                .toList();
        return IntStream.range(0, kind.parts().size())
                .filter(part -> callers.stream().anyMatch(verdicts -> isOpen(verdicts.get(part))))
                .boxed()
                .toList();
    }

    private static RecordVerdict together(RecordVerdict callers, Map<DataSubjectId, List<Verdict>> theirs) {
        var parts = new LinkedHashMap<PartFacts, Verdict>();
        callers.parts().forEach((part, verdict) -> {
            int place = parts.size();
            boolean all = isOpen(verdict) && theirs.values().stream().allMatch(one -> isOpen(one.get(place)));
            parts.put(part, all ? verdict : Verdict.ABSENT);
        });
        return new RecordVerdict(parts);
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict instanceof Verdict.Visible visible && visible.grade() == Grade.CONTENT;
    }
}
