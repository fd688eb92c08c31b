package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanEnded;
import care.renkei.events.plan.PlanRevised;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of answers to advice, newest first; with them, of records that were advised on, and of what plans say.
 *
 * @param answersAlone without those records
 */
record AdvisedQuestion(DataSubjectId person, boolean answersAlone) implements Question<List<StoredRow>> {

    /** Of these, what is advised comes from their words, and from several together. */
    private static final List<String> WRITTEN = Stream.of(
                    PlanDrafted.class, IndividualPlanDrafted.class, PlanRevised.class, GoalSet.class, PlanEnded.class)
            .map(type -> EventCatalogue.standard().of(type).wireName())
            .toList();

    private static final String SELECT = "select " + StoredRow.OF_RECORDS + " from timeline.part where person = ? and ";
    private static final String ANSWERS = "type like 'renkei.advice.%'";
    private static final String ALL = "(envelope -> 'advice' is not null or " + ANSWERS + " or type = any (?))";
    private static final String NEWEST_FIRST = " order by occurred_at desc, event_id desc, part desc";

    @Override
    public String sql() {
        return SELECT + (answersAlone ? ANSWERS : ALL) + NEWEST_FIRST;
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text());
        if (!answersAlone) {
            parameters.array("text", WRITTEN);
        }
    }

    @Override
    public List<StoredRow> answer(ResultSet row) throws SQLException {
        return StoredRow.all(row, false);
    }
}
