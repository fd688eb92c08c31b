package care.renkei.command.sealed;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables of sealed matters. */
public final class Reports {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public Reports(DataSource sealed) {
        jdbc = JdbcClient.create(sealed);
        transaction = new TransactionTemplate(new JdbcTransactionManager(sealed));
    }

    /** What was taken under this submission; null where nothing was. */
    public @Nullable Taken taken(String submission) {
        return jdbc.sql("select e.report, r.matter_key, e.digest from sealed.event e"
                        + " join sealed.report r on r.report = e.report where e.submission = ?")
                .param(submission)
                .query((row, number) ->
                        new Taken(row.getString(1), new DataSubjectId(row.getString(2)), row.getBytes(3)))
                .optional()
                .orElse(null);
    }

    /** The report, where it is open to this authority; null for whoever else, as for one that does not exist. */
    public @Nullable StoredReport openTo(AgencyId authority, String report) {
        List<StoredReport> rows = jdbc.sql("select r.matter_key, r.reporter_key, e.event_id, e.matter"
                        + " from sealed.reader a join sealed.report r on r.report = a.report"
                        + " join sealed.event e on e.report = r.report"
                        + " where a.report = ? and a.authority = ? order by e.sequence")
                .param(report)
                .param(authority.text())
                .query((row, number) -> new StoredReport(
                        new DataSubjectId(row.getString(1)),
                        new DataSubjectId(row.getString(2)),
                        List.of(new StoredReport.Sealed(row.getObject(3, UUID.class), row.getBytes(4)))))
                .list();
        return rows.isEmpty()
                ? null
                : new StoredReport(
                        rows.getFirst().matterKey(),
                        rows.getFirst().reporterKey(),
                        rows.stream().flatMap(row -> row.events().stream()).toList());
    }

    /**
     * Opens a report with its first event.
     *
     * @throws org.springframework.dao.DuplicateKeyException if it was taken meanwhile
     */
    public void open(DataSubjectId matterKey, DataSubjectId reporterKey, NewMatter first) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into sealed.report (report, matter_key, reporter_key) values (?, ?, ?)")
                    .param(first.report())
                    .param(matterKey.text())
                    .param(reporterKey.text())
                    .update();
            insert(first);
        });
    }

    /**
     * Adds to a report.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another was faster
     */
    public void add(NewMatter next) {
        transaction.executeWithoutResult(status -> insert(next));
    }

    private void insert(NewMatter matter) {
        jdbc.sql("insert into sealed.event (event_id, report, sequence, submission, digest, matter)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(matter.event())
                .param(matter.report())
                .param(matter.sequence())
                .param(matter.submission())
                .param(matter.digest())
                .param(matter.matter())
                .update();
        byte[] channel = matter.channel();
        if (channel != null) {
            jdbc.sql("insert into sealed.channel (report, event_id, channel) values (?, ?, ?)")
                    .param(matter.report())
                    .param(matter.event())
                    .param(channel)
                    .update();
        }
        AgencyId opensTo = matter.opensTo();
        if (opensTo != null) {
            jdbc.sql("insert into sealed.reader (report, authority, receiver) values (?, ?, ?)")
                    .param(matter.report())
                    .param(opensTo.text())
                    .param(matter.sequence() == 0)
                    .update();
        }
    }
}
