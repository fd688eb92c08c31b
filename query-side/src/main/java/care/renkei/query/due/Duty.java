package care.renkei.query.due;

import care.renkei.events.plan.ReviewInterval;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done in time. Its code is its name; the words and the limits are in one place, here. The law sets how
 * often a plan is monitored (the municipality's decision, six months being the longest usual interval) and evaluated;
 * all other limits are ours, for good practice names none (decision 0074).
 */
public enum Duty {
    /** Where neither decision nor plan says an interval: enforcement regulation art. 6-16, the usual one of most. */
    MONITORING(
            "MON-02",
            Period.ofMonths(6),
            Period.ofMonths(1),
            "モニタリング",
            "Monitoring",
            "本人に会い、計画の様子を確かめて、モニタリング報告を書きます。",
            "Meet the person, see how the plan goes, and write the monitoring report."),
    EVALUATION(
            "MON-08",
            ReviewInterval.USUAL,
            Period.ofMonths(1),
            "個別支援計画の評価",
            "Evaluation of the individual support plan",
            "個別支援計画を本人といっしょに振り返り、評価を書きます。",
            "Look back on the individual support plan with the person, and write the evaluation."),
    /** Where the service trains or leads on to something else. */
    EVALUATION_OF_TRAINING(
            "MON-08",
            ReviewInterval.ON_THE_WAY,
            Period.ofMonths(1),
            "個別支援計画の評価（3か月ごと）",
            "Evaluation of the individual support plan (every three months)",
            "個別支援計画を本人といっしょに振り返り、評価を書きます。",
            "Look back on the individual support plan with the person, and write the evaluation."),
    CONCERN(
            "SVC-08",
            Period.ofDays(7),
            null,
            "心配への答え",
            "A concern waits for an answer",
            "心配の声に答えます。",
            "Answer the concern."),
    COMPLAINT(
            "SVC-08",
            Period.ofDays(14),
            null,
            "苦情への答え",
            "A complaint waits for an answer",
            "苦情に答えます。",
            "Answer the complaint."),
    INQUIRY(
            "MON-01",
            Period.ofDays(14),
            null,
            "問い合わせへの答え",
            "An inquiry waits for an answer",
            "問い合わせに答えます。",
            "Answer the inquiry."),
    SUPPORT(
            "ENV-08",
            Period.ofDays(7),
            null,
            "応援の頼みへの返事",
            "A request for help waits for an answer",
            "応援の頼みに返事をします。",
            "Answer the request for help."),
    HANDOVER(
            "TRN-01",
            Period.ofDays(14),
            null,
            "引継ぎへの返事",
            "A handover waits for an answer",
            "引継ぎを受けるか、課題ごとに返事をします。",
            "Answer the handover, issue by issue."),
    HIGH_RISK(
            "ASM-01",
            Period.ofDays(14),
            null,
            "高いリスクの話し合い",
            "A high risk was not talked over",
            "会議を開き、このリスクを話し合います。",
            "Hold a meeting that talks this risk over."),
    ITEM_WITHOUT_OWNER(
            "PLN-00",
            Period.ofDays(14),
            null,
            "担い手のいない計画の行",
            "A row of the plan has no owner",
            "だれが担うかを決め、計画に書きます。",
            "Settle who answers for it, and write it into the plan."),
    PROVIDER_VISIT(
            "MON-06",
            Period.ofMonths(6),
            Period.ofMonths(1),
            "事業所への訪問",
            "Visit to the provider",
            "事業所を訪ね、本人と職員に会います。",
            "Visit the provider; meet the person and the staff there."),
    MEETING_THE_PERSON(
            "MON-05",
            Period.ofMonths(3),
            Period.ofDays(14),
            "本人と会う",
            "Meet the person",
            "しばらくだれも本人に会っていません。会いに行きます。",
            "Nobody has met the person for some time. Go and see how things are."),
    MEETING_ACTION(
            "SVC-06",
            Period.ofDays(0),
            Period.ofDays(7),
            "会議で決めたこと",
            "What the meeting decided",
            "会議で決めたことを行い、済んだと書きます。",
            "Do what the meeting decided, and say that it is done."),
    VACANCY(
            "PLN-14",
            Period.ofDays(30),
            Period.ofDays(7),
            "空き状況の更新",
            "Report of vacancies",
            "定員と空きを今の状況に直します。",
            "Report places and vacancies as they are now."),
    OVERRIDE_REVIEW(
            "ENV-11",
            Period.ofDays(7),
            null,
            "命に関わる場合の情報提供の振り返り",
            "Review of a life-safety override",
            "命に関わる場合の情報提供が適切だったかを振り返ります。",
            "Review whether the life-safety override was justified."),
    INFORMING(
            "ENV-11",
            Period.ofDays(7),
            null,
            "命に関わる場合の情報提供を本人に伝える",
            "Tell the person of a life-safety override",
            "何を、どこへ、なぜ伝えたかを本人に話します。",
            "Tell the person what went to whom, and why."),
    /** Telling was put off: by the day that was named, somebody looks whether the person can be told now. */
    DEFERRAL_REVIEW(
            "ENV-11",
            Period.ofDays(0),
            null,
            "先延ばしした説明の見直し",
            "Deferral of telling the person",
            "本人に話せるようになったかを見て、話すか、わけと新しい期日を残します。",
            "See whether the person can be told now; tell, or give the reason and a new date."),
    /** A consent ends soon: renewal is asked for before. */
    RENEWAL(
            "ENV-09",
            Period.ofDays(0),
            Period.ofDays(30),
            "同意の更新",
            "Renewal of a consent",
            "同意の期限が来る前に、続けるかを本人に聞きます。",
            "Ask before the consent ends whether it goes on."),
    /** At eighteen parental authority ends, and what the parent granted alone ends with it. */
    COMING_OF_AGE(
            "ENV-09",
            Period.ofDays(0),
            Period.ofMonths(6),
            "成人を前にした確かめ",
            "Coming of age",
            "18歳になる前に、共有を続けるかを本人に聞きます。",
            "Ask the young person before the eighteenth birthday whether sharing goes on."),
    POWER_ENDING(
            "ENV-09",
            Period.ofDays(0),
            Period.ofMonths(3),
            "代理の資格の終わり",
            "End of a power",
            "代理の資格が終わる前に、共有を続けるかを確かめます。",
            "Confirm before the power ends whether sharing goes on."),
    ASK_THE_PERSON(
            "ENV-09",
            Period.ofMonths(1),
            null,
            "本人への確かめ",
            "Ask the person",
            "代理の資格が終わりました。共有を続けるかを本人に聞きます。",
            "The power is over. Ask the person whether sharing goes on."),
    CONFIRM_WITH_GUARDIAN(
            "ENV-09",
            Period.ofMonths(1),
            null,
            "後見人などとの確かめ",
            "Confirm with the guardian",
            "本人の同意を、後見人などと確かめます。",
            "Confirm with the guardian what the person agreed to."),
    ACKNOWLEDGE(
            "ENV-09",
            Period.ofDays(14),
            null,
            "取り消しの受け取り",
            "Acknowledge a withdrawal",
            "同意の取り消しを受け取ったと知らせます。",
            "Say that the withdrawal has been received."),
    REVIEW_STATUTE(
            "ENV-09",
            Period.ofDays(30),
            null,
            "法令に基づく共有の確認",
            "Review of a sharing by statute",
            "法令に基づく共有が適切だったかを確かめます。",
            "Review the sharing by statute."),
    /** Law, "Basis codes": as for an override where it is about children or public health. */
    REVIEW_CHILD_STATUTE(
            "ENV-11",
            Period.ofDays(7),
            null,
            "法令に基づく共有の確認",
            "Review of a sharing by statute",
            "法令に基づく共有が適切だったかを確かめます。",
            "Review the sharing by statute."),
    TELL_STATUTE(
            "ENV-09",
            Period.ofDays(14),
            null,
            "法令に基づく共有の本人への説明",
            "Tell of a sharing by statute",
            "法令に基づいて何を共有したかを本人に話します。",
            "Tell the person what was shared by statute.");

    private final String practice;
    private final Period within;
    private final @Nullable Period ahead;
    private final String ja;
    private final String en;
    private final String deedJa;
    private final String deedEn;

    Duty(String practice, Period within, @Nullable Period ahead, String ja, String en, String deedJa, String deedEn) {
        this.practice = practice;
        this.within = within;
        this.ahead = ahead;
        this.ja = ja;
        this.en = en;
        this.deedJa = deedJa;
        this.deedEn = deedEn;
    }

    /** Row of the practices that asks for it. */
    public String practice() {
        return practice;
    }

    /** From what brings it up to its day, where no setting and no event says otherwise. */
    public Period within() {
        return within;
    }

    /** How long before its day it begins to show; null where it shows as soon as it comes up. */
    public @Nullable Period ahead() {
        return ahead;
    }

    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }

    /** What to do, in a sentence. */
    public String deedJa() {
        return deedJa;
    }

    public String deedEn() {
        return deedEn;
    }
}
