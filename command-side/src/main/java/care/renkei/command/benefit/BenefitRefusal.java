package care.renkei.command.benefit;

import care.renkei.command.decision.Broken;
import care.renkei.command.decision.Refusal;

/** Rules about applications for benefits and decisions on them. */
public sealed interface BenefitRefusal extends Refusal {

    /** An application is made once. */
    @Broken(
            kind = Kind.CONFLICT,
            field = "benefit",
            ja = "この番号の申請はすでにあります。",
            en = "There is an application of this id already.")
    record AlreadyApplied() implements BenefitRefusal {}

    /** While the person is a child, the guardian applies; the child's own words stand beside it. */
    @Broken(field = "applicant", ja = "18歳になるまでは、保護者が申請します。", en = "Until the person is 18, the guardian applies.")
    record GuardianApplies() implements BenefitRefusal {}

    /** Parental authority ends at 18, and with it the guardian's applying. */
    @Broken(field = "applicant", ja = "18歳からは、本人が申請します。", en = "From 18 on, the person applies.")
    record ApplicantChangesAtEighteen() implements BenefitRefusal {}

    /** A decision on the guardian's application ends with the month in which the guardian's power does. */
    @Broken(
            field = "until",
            ja = "保護者の申請による決定は、18歳になる月の末日までです。その先は、本人の申請で決めてください。",
            en =
                    "What a guardian applied for ends with the month of the 18th birthday; the person applies for what follows.")
    record PeriodOutlastsTheGuardian() implements BenefitRefusal {}

    /** What is changed or renewed is of the same person. */
    @Broken(field = "previous", ja = "もとになる申請が見つかりません。", en = "There is no such earlier application of this person.")
    record EarlierApplicationUnknown() implements BenefitRefusal {}

    /** The municipality decides, and what leads to its decision is its own. */
    @Broken(kind = Kind.NOT_ALLOWED, ja = "これは市町村が行うことです。", en = "This is for the municipality to do.")
    record NotTheMunicipality() implements BenefitRefusal {}

    /** An application comes before everything else, for the same person. */
    @Broken(field = "benefit", ja = "この申請は見つかりません。", en = "There is no such application.")
    record NotApplied() implements BenefitRefusal {}

    /** Only a provisional decision is followed by another. */
    @Broken(kind = Kind.CONFLICT, ja = "この申請はすでに決定されています。", en = "This application is decided already.")
    record AlreadyDecided() implements BenefitRefusal {}

    /** What is over is applied for anew. */
    @Broken(kind = Kind.CONFLICT, ja = "この申請はすでに終わっています。", en = "This application is over already.")
    record ApplicationOver() implements BenefitRefusal {}

    /** A plan is made by the person or with an office. */
    @Broken(field = "office", ja = "セルフプランのときは、相談支援事業所を書きません。", en = "A self-made plan has no office.")
    record SelfMadeHasNoOffice() implements BenefitRefusal {}

    /** Categories are for adults. */
    @Broken(ja = "子どもには、障害支援区分はありません。", en = "A child has no support category.")
    record ChildNeedsNoCategory() implements BenefitRefusal {}

    /** A category, and nursing for an adult, rest on a survey. */
    @Broken(ja = "先に、認定調査をしてください。", en = "A survey has to be held first.")
    record SurveyMissing() implements BenefitRefusal {}

    /** The order of article 21. */
    @Broken(
            field = "reviewedOn",
            ja = "医師意見書、審査会、認定の順になっていません。",
            en = "A doctor's opinion comes first, then the review board, then the category.")
    record CertifiedBeforeTheBoard() implements BenefitRefusal {}

    /** Nursing for an adult rests on a category. */
    @Broken(field = "from", ja = "この始まりの日に効いている障害支援区分がありません。", en = "No support category is in force on the first day.")
    record CategoryMissing() implements BenefitRefusal {}

    /** One amount for one service. */
    @Broken(field = "amounts", ja = "同じサービスが二度あります。", en = "A service is named twice.")
    record ServiceNamedTwice() implements BenefitRefusal {}

    /** Facts are counted from numbers, so they agree with them. */
    @Broken(
            field = "amounts",
            ja = "量と、少ない・多い・認めるのしるしが合っていません。",
            en = "An amount and what is said of it (less, more, granted) do not agree.")
    record AmountsDoNotAgree() implements BenefitRefusal {}

    /** Less than asked for has its reason. */
    @Broken(
            field = "reason",
            ja = "申請より少なくするわけを書いてください。",
            en = "Give the reason why less is granted than was asked for.")
    record ReasonForLessMissing() implements BenefitRefusal {}

    /** What somebody pays tells what they earn. */
    @Broken(
            field = "chargeCeiling",
            ja = "負担上限月額を書くときは、お金の種類を付けてください。",
            en = "Where the charge ceiling is said, mark the record as being about money.")
    record MoneyNotMarked() implements BenefitRefusal {}

    /** A decision says how often to monitor. */
    @Broken(field = "monitoring", ja = "モニタリング期間を決めてください。", en = "Say how often the plan is monitored.")
    record MonitoringIntervalMissing() implements BenefitRefusal {}

    /** Where no office plans, none monitors. */
    @Broken(field = "monitoring", ja = "セルフプランには、法律上のモニタリングがありません。", en = "A self-made plan is not monitored by law.")
    record SelfMadeIsNotMonitored() implements BenefitRefusal {}

    /** Monitoring belongs to the period. */
    @Broken(
            field = "firstMonitoring",
            ja = "初めのモニタリング月が、支給決定の期間にありません。",
            en = "The first month of monitoring is outside the period.")
    record MonitoringOutsideThePeriod() implements BenefitRefusal {}

    /** A decision is told once it is there. */
    @Broken(field = "notifiedOn", ja = "知らせた日が、決定の日より前です。", en = "The person would have been told before the decision.")
    record ToldBeforeDecided() implements BenefitRefusal {}

    /** Only a decision ends or is appealed. */
    @Broken(field = "benefit", ja = "この申請は、まだ決定されていません。", en = "This application is not decided yet.")
    record NotDecided() implements BenefitRefusal {}

    /** The time for an appeal (comprehensive support act art. 101). */
    @Broken(
            field = "lateBecause",
            ja = "不服の申立ては、知った日の翌日から3か月以内です。過ぎたときは、それまでできなかったわけを書いてください。",
            en =
                    "An appeal is made within three months from the day after the person came to know; after that, say what stood in the way.")
    record AppealTooLate() implements BenefitRefusal {}

    /** The governor looks at it. */
    @Broken(field = "to", ja = "不服の申立ては、都道府県にします。", en = "An appeal goes to the prefecture.")
    record NotThePrefecture() implements BenefitRefusal {}
}
