package care.renkei.query.operating;

import care.renkei.query.agencies.AgenciesProjection;
import care.renkei.query.feed.FeedProjection;
import care.renkei.query.meeting.MeetingsProjection;
import care.renkei.query.network.NetworkProjection;
import care.renkei.query.notice.NoticesProjection;
import care.renkei.query.overrides.OverridesProjection;
import care.renkei.query.practice.PracticesProjection;
import care.renkei.query.projecting.Projection;
import care.renkei.query.region.RegionProjection;
import care.renkei.query.sharing.SharingProjection;
import care.renkei.query.timeline.TimelineProjection;
import care.renkei.query.todo.TodoProjection;
import java.time.ZoneId;
import java.util.List;

/** All views of this version. */
public final class Views {

    private Views() {}

    /**
     * In the order of {@link care.renkei.query.connection.Schemas#OF_VIEWS}.
     *
     * @param zone where the people live
     */
    public static List<Projection> all(ZoneId zone) {
        return List.of(
                new SharingProjection(zone),
                new TimelineProjection(),
                new AgenciesProjection(),
                new NetworkProjection(),
                new OverridesProjection(zone),
                new MeetingsProjection(),
                new FeedProjection(),
                new NoticesProjection(zone),
                new PracticesProjection(),
                new RegionProjection(zone),
                new TodoProjection());
    }
}
