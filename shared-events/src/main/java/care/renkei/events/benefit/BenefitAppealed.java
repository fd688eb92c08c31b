package care.renkei.events.benefit;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.Grantor;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** The person, or who acts for the person, does not accept the decision and asks the prefecture to look at it again. */
@Wire(
        name = "benefit.benefit-appealed",
        stream = StreamKind.BENEFIT,
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.PLN,
        ja = "不服の申立て",
        en = "Benefit appealed")
public record BenefitAppealed(
        @InClear @IdOf("benefit") @Says(en = "The application that it is about.", ja = "対象の申請。")
        ThingId benefit,

        @InClear @Says(en = "Who appeals, and in which capacity.", ja = "申し立てる人と、その立場。")
        Grantor appellant,

        @InClear @Says(en = "The prefecture, where it is registered here.", ja = "都道府県（登録があれば）。") @Nullable
        AgencyId to,

        @Says(en = "What is not accepted, and why.", ja = "受け入れられないことと、わけ。")
        Words grounds,

        @Says(en = "Where it comes after its time: what stood in the way until now.", ja = "期間を過ぎたとき、それまで申し立てられなかったわけ。")
        @Nullable
        Words lateBecause)
        implements BenefitEvent {}
