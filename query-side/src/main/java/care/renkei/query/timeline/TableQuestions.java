package care.renkei.query.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.Permission;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Questions;
import care.renkei.query.record.TableJudgement;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asked of each file for a table, in one round trip: its rows, and what each of the parties may see of it.
 *
 * @param structures of all records, for those that stay closed
 */
record TableQuestions(RowsQuestion rows, RecordsQuestion structures, Map<DataSubjectId, Question<Permission>> parties)
        implements Questions {

    private static final int MOST_ROWS = 4000;

    static TableQuestions of(TableRequest request, DataSubjectId person, Permissions permissions) {
        Map<DataSubjectId, Question<Permission>> parties = new LinkedHashMap<>();
        for (DataSubjectId party : request.parties()) {
            Caller asks = FileRequest.as(caller(party), request.person(), person);
            parties.put(party, permissions.of(person, asks, Purpose.MEETING, null));
        }
        return new TableQuestions(
                new RowsQuestion(person, Place.END, null, null, null, Set.of(), MOST_ROWS),
                new RecordsQuestion(person),
                parties);
    }

    /** Who looks, as the decision asks it; an agency as such, for what a practitioner noted alone is on no table. */
    static Caller caller(DataSubjectId party) {
        return switch (party.kind()) {
            case AGENCY -> Caller.OfAgency.system(new AgencyId(party.value()));
            case PERSON, RELATIVE -> new Caller.Individual(party);
            case PRACTITIONER, REGION, REPORTER -> new Caller.Nobody();
        };
    }

    @Override
    public List<Question<?>> questions() {
        return Stream.concat(Stream.of(rows, structures), parties.values().stream())
                .<Question<?>>map(question -> question)
                .toList();
    }

    static TableJudgement judgement(OpenedFile<TableQuestions> file) {
        Map<DataSubjectId, Inquiry> parties = new LinkedHashMap<>();
        file.asked()
                .parties()
                .forEach((party, question) ->
                        parties.put(party, file.answer(question).inquiry()));
        return new TableJudgement(file.person(), file.open().permission(), parties);
    }

    /** Of another file than the one that was asked for, not all at the table may know. */
    static boolean takesPart(OpenedFile<TableQuestions> file, DataSubjectId party) {
        Question<Permission> asked =
                Objects.requireNonNull(file.asked().parties().get(party), "every party was asked of");
        return file.elsewhere() == null || file.answer(asked).standing() != Standing.NONE;
    }

    /** Whether all rows of a file have come. */
    static boolean all(OpenedFile<TableQuestions> file) {
        return file.answer(file.asked().rows()).size() < MOST_ROWS;
    }
}
