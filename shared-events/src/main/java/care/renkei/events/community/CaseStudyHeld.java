package care.renkei.events.community;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People learned from a case together. Nobody can be told from what stands here. */
@Wire(
        name = "community.case-study-held",
        about = {Shape.REGION, Shape.AGENCY},
        categories = {Category.MEETING},
        stage = Stage.ENV,
        practices = {"ENV-21"},
        ja = "事例検討",
        en = "Case study held")
public record CaseStudyHeld(
        @InClear @Says(en = "What was looked at.", ja = "どんな事例か。")
        CaseMaterial material,

        @InClear
        @IdOf("consent")
        @Says(en = "The consent it rests on, where the person can be told.", ja = "本人がわかる事例なら、その同意。")
        @Nullable
        ThingId consent,

        @InClear
        @Range(min = 0, max = 20)
        @Says(en = "Agencies that held it together with the sender.", ja = "いっしょに開いた機関。")
        Set<AgencyId> coHosts,

        @InClear @Range(min = 0, max = 200) @Says(en = "Agencies that sent somebody.", ja = "参加した機関。")
        Set<AgencyId> attendees,

        @InClear @Range(min = 0, max = 9999) @Says(en = "How many took part.", ja = "参加者数。")
        int participants,

        @InClear @Says(en = "What part of life it was about.", ja = "暮らしのどの場面か。") @Nullable
        LifeDomain domain,

        @Says(en = "What it was about, so that nobody can be told.", ja = "テーマ（だれのことかわからないように）。")
        Words theme,

        @Says(en = "What was learned.", ja = "学んだこと。") @Nullable
        Words learned)
        implements CommunityEvent {
    /** What a case study looks at. */
    public enum CaseMaterial {
        DEIDENTIFIED,
        WITH_CONSENT,
        INVENTED
    }
}
