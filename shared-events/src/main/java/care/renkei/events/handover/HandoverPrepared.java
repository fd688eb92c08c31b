package care.renkei.events.handover;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the next agency has to know: what is solved, what is still open, the story, what worked and what did not. The giver is who sends it. */
@Wire(
        name = "handover.handover-prepared",
        stream = StreamKind.HANDOVER,
        categories = {Category.PLAN, Category.LIFE},
        stage = Stage.TRN,
        practices = {"TRN-01", "TRN-05", "TRN-06"},
        ja = "引継ぎの準備",
        en = "Handover prepared")
public record HandoverPrepared(
        @InClear @IdOf(value = "handover", made = true) @Says(en = "The handover.", ja = "この引継ぎの番号。")
        ThingId handover,

        @InClear @Says(en = "The agency that shall take over.", ja = "引き継ぐ先の機関。")
        AgencyId to,

        @InClear @Says(en = "Why it is handed over.", ja = "引き継ぐわけ。")
        WhyHandover reason,

        @InClear @Says(en = "From which day the other agency shall carry it.", ja = "いつから引き継ぐか。") @Nullable
        LocalDate on,

        @InClear
        @Range(min = 0, max = 40)
        @Says(en = "What is open and stands in no ledger yet.", ja = "残っていること（台帳にまだないもの）。")
        List<OpenIssue> openIssues,

        @InClear
        @IdOf("issue")
        @Range(min = 0, max = 40)
        @Says(en = "What an earlier handover left open, by its id.", ja = "前の引継ぎから残っていること。")
        List<ThingId> stillOpen,

        @InClear @Range(min = 0, max = 40) @Says(en = "What is solved.", ja = "片づいたこと。")
        List<ClosedIssue> closedIssues,

        @InClear @RecordOf @Range(min = 0, max = 60) @Says(en = "Records that go with it.", ja = "いっしょに渡す記録。")
        List<UUID> documents,

        @Says(en = "Why nothing is open, where nothing is.", ja = "残っていることがないわけ（ないとき）。") @Nullable
        Words whyNothingOpen,

        @Says(en = "How far recovery has come.", ja = "回復の様子。") @Nullable
        Words recoveryStatus,

        @Says(en = "What the agency learned about the person over the time.", ja = "かかわって分かった、その人のこと。") @Nullable
        Words story,

        @Says(en = "What worked.", ja = "うまくいったこと。") @Nullable
        Words whatWorked,

        @Says(en = "What did not work.", ja = "うまくいかなかったこと。") @Nullable
        Words whatDidNot,

        @Says(en = "What the person wants the next agency to know.", ja = "次の人に知ってほしい、本人のことば。") @Nullable
        Words personsWords)
        implements HandoverEvent {
    /** Why a case is handed over. */
    public enum WhyHandover {
        LIFE_STAGE,
        MOVED,
        PERSON_WISHED,
        AGENCY_UNABLE,
        CHANGE_OF_SERVICE,
        OTHER
    }

    /** Something that is still open. */
    public record OpenIssue(
            @InClear
            @IdOf(value = "issue", made = true)
            @Says(en = "The issue; later handovers keep its id.", ja = "この課題の番号（次の引継ぎでも同じ）。")
            ThingId issue,

            @InClear @Says(en = "Which part of life it is about.", ja = "暮らしのどの面か。")
            LifeDomain domain,

            @InClear @Says(en = "By when something has to be done.", ja = "いつまでに。") @Nullable
            LocalDate due,

            @Says(en = "What is open.", ja = "残っていること。") Words what,

            @Says(en = "What might be done.", ja = "こうしたらどうか。") @Nullable
            Words proposal) {}

    /** Something that is solved. */
    public record ClosedIssue(
            @InClear
            @IdOf("issue")
            @Says(en = "The issue of the ledger, where it stood there.", ja = "台帳の課題（あれば）。")
            @Nullable
            ThingId issue,

            @Says(en = "What is solved, and how.", ja = "片づいたことと、どうやって。")
            Words what) {}
}
