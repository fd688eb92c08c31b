package care.renkei.events.protection;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the authority found; it may find more later. */
@Wire(
        name = "protection.abuse-report-assessed",
        stream = StreamKind.REPORT,
        about = {Shape.AGENCY},
        categories = {Category.RISK},
        stage = Stage.SVC,
        ja = "事実の確認",
        en = "Facts established")
public record AbuseReportAssessed(
        @IdOf("report") @Says(en = "The report.", ja = "通報の番号。")
        ThingId report,

        @Says(en = "Whether abuse was found.", ja = "虐待が認められたか。")
        Finding finding,

        @Range(min = 0, max = 5) @Says(en = "The kinds that were found.", ja = "認められた虐待の種類。")
        Set<AbuseKind> kinds,

        @Says(en = "What was found, and how.", ja = "分かったこと・確かめ方。")
        Words found,

        @Says(en = "What is done for the person.", ja = "本人のためにすること。") @Nullable
        Words measures)
        implements ProtectionEvent {
    /** What an authority may find. */
    public enum Finding {
        FOUND,
        NOT_FOUND,
        NOT_CLEAR
    }
}
