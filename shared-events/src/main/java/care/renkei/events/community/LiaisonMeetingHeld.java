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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Agencies of the area met; nothing about single persons is kept here. */
@Wire(
        name = "community.liaison-meeting-held",
        about = {Shape.REGION, Shape.AGENCY},
        categories = {Category.MEETING},
        stage = Stage.ENV,
        practices = {"ENV-01", "ENV-02"},
        ja = "連絡会",
        en = "Liaison meeting held")
public record LiaisonMeetingHeld(
        @InClear @Says(en = "The announcement, by its event.", ja = "もとの予定。") @Nullable
        UUID scheduled,

        @InClear @Says(en = "The agency that hosted it.", ja = "開いた機関。")
        AgencyId host,

        @InClear @Range(min = 1, max = 200) @Says(en = "Agencies that came.", ja = "来た機関。")
        Set<AgencyId> attendees,

        @InClear @Says(en = "Whether it stood in the yearly plan.", ja = "年間の予定にあったか。")
        boolean planned,

        @Says(en = "What it was about.", ja = "話したこと。") Words topics,

        @Says(en = "What came of it.", ja = "決まったこと。") @Nullable
        Words conclusion)
        implements CommunityEvent {}
