package care.renkei.benchmarks;

import care.renkei.query.connection.SignIn;
import care.renkei.query.projecting.Projection;
import care.renkei.query.projecting.Rebuild;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.DoubleAccumulator;

/**
 * What a rebuild needs.
 *
 * @param client Kafka's client configuration
 */
record Rebuilding(String viewsUrl, SignIn owner, SignIn project, Properties client) {

    /** Messages per second while the tables are filled. */
    double of(Projection view) throws SQLException, InterruptedException {
        var perSecond = new DoubleAccumulator((before, now) -> now, 0);
        new Rebuild(viewsUrl, owner, project, client, progress -> perSecond.accumulate(progress.perSecond()))
                .fromTopic(view);
        return perSecond.get();
    }
}
