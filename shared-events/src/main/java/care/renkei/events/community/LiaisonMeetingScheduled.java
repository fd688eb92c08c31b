package care.renkei.events.community;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A liaison meeting is announced. */
@Wire(
        name = "community.liaison-meeting-scheduled",
        about = {Shape.REGION, Shape.AGENCY},
        categories = {Category.MEETING},
        stage = Stage.ENV,
        practices = {"ENV-01"},
        ja = "連絡会の予定",
        en = "Liaison meeting scheduled")
public record LiaisonMeetingScheduled(
        @InClear @Says(en = "The agency that hosts it.", ja = "開く機関。")
        AgencyId host,

        @InClear @Says(en = "When it begins.", ja = "始まる日時。")
        Instant at,

        @InClear
        @Range(min = 0, max = 200)
        @Says(en = "Agencies that are invited; none means all of the area.", ja = "招く機関（空なら地域のすべて）。")
        Set<AgencyId> invited,

        @InClear @Says(en = "Whether it stands in the yearly plan.", ja = "年間の予定にあるか。")
        boolean yearlyPlan,

        @Says(en = "What it will be about.", ja = "話すこと。") Words topics,

        @Says(en = "Where.", ja = "場所。") @Nullable Words place)
        implements CommunityEvent {}
