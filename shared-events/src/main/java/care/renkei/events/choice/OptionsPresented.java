package care.renkei.events.choice;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ways that are open, laid side by side in a form that fits. */
@Wire(
        name = "choice.options-presented",
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.PLN,
        practices = {"INT-08", "PLN-11", "PLN-23", "ENV-13"},
        ja = "選択肢の説明",
        en = "Options presented")
public record OptionsPresented(
        @InClear @Says(en = "What the options are about.", ja = "何についての選択肢か。")
        OptionsKind kind,

        @InClear @Range(min = 0, max = 8) @Says(en = "How they were shown.", ja = "示し方。")
        Set<PresentationFormat> formats,

        @InClear
        @Says(en = "Whether there was something to look at or take home in a form that fits.", ja = "本人に合う形の資料があったか。")
        @Nullable
        Boolean materialFits,

        @InClear
        @Says(en = "The edition of the resource directory that was used, by its event.", ja = "使った「資源の一覧」。")
        @Nullable
        UUID directory,

        @InClear @Range(min = 1, max = 9999) @Says(en = "Version of that directory.", ja = "その一覧の版。") @Nullable
        Integer directoryVersion,

        @InClear @Says(en = "Whether a way outside the statutory services was among them.", ja = "制度の外の道も示したか。")
        boolean outsideServices,

        @InClear
        @Range(min = 1, max = 20)
        @Says(en = "The ways, each with what speaks for and against it.", ja = "示した道（よいところ・気になるところ）。")
        List<Option> options,

        @Says(en = "What was shown, e.g. a film of a morning in a group home.", ja = "見せたもの（グループホームの朝の映像など）。") @Nullable
        Words material,

        @Says(en = "What the person said.", ja = "本人のことば。") @Nullable
        Words personSaid)
        implements ChoiceEvent {
    /** What options are about. */
    public enum OptionsKind {
        LIFE_IMAGE,
        HOUSING,
        WORK,
        SERVICE,
        LEISURE,
        LEARNING,
        OTHER
    }

    /** How options are shown. */
    public enum PresentationFormat {
        SPOKEN,
        EASY_WORDS,
        PICTURES,
        PHOTOGRAPHS,
        VIDEO,
        VISIT,
        DOCUMENT,
        PEER_TALK
    }

    /** One way that is open. */
    public record Option(
            @InClear @Says(en = "The service, where it is one.", ja = "サービス種別（サービスのとき）。") @Nullable
            ServiceType service,

            @InClear @Says(en = "The provider, where one is meant.", ja = "事業所（決まっているとき）。") @Nullable
            AgencyId provider,

            @Says(en = "What it is.", ja = "どんな道か。") Words text,

            @Says(en = "What speaks for it.", ja = "よいところ。") @Nullable
            Words pros,

            @Says(en = "What speaks against it.", ja = "気になるところ。") @Nullable
            Words cons) {}
}
