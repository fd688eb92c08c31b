package care.renkei.events.advice;

/** Good practice around plans. */
public enum AdviceOnPlans implements Advice {
    WITH_THE_PERSON("SVC-02", "見直しは、本人といっしょに進めてください。", "Revise the plan together with the person."),
    NOT_DECIDED_YET(
            "PLN-03",
            "支給決定の記録がまだありません。決まった量を確かめてから、計画を決めてください。",
            "No benefit decision is on record yet: make the plan final once the amounts are decided."),
    NOT_MET_YET("SVC-06", "決定のあとのサービス担当者会議の記録がありません。", "No service-provider meeting since the decision is on record."),
    AGREE_FIRST("PLN-07", "出す前に、本人（子どもなら保護者も）の同意をもらってください。", "Have the draft agreed to before it is submitted."),
    IN_THEIR_WORDS(
            "PLN-07",
            "本人の前で、本人のことばのまま書き、分かりやすくして見せてください。",
            "Write it in front of the person, in the person's words, in a form that is easy to understand."),
    HEAR_THE_CHILD(
            "PLN-06",
            "決めたのが保護者や代理人だけでも、本人の考えをそばに書いてください。",
            "Where others agree in law, write the person's own view beside it."),
    INTO_THEIR_HANDS("PLN-07", "本人にも計画を渡してください。", "Give the plan to the person, too."),
    TO_ALL_WHO_CARRY_IT(
            "PLN-00", "計画に名前のある機関で、まだ渡していないところがあります。", "An agency that the plan names has not received it."),
    TO_PERSON_AND_OFFICE(
            "PLN-17",
            "個別支援計画は、本人と相談支援事業所の両方に渡してください。",
            "Give the individual support plan to the person and to the consultation office."),
    REFER_TO_THE_WHOLE(
            "PLN-17",
            "もとになるサービス等利用計画を示してください。写しではなく、つながりを。",
            "Name the plan for the whole life that it refers to, without copying it."),
    ASK_ABOUT_IT("MON-03", "片寄りが見えたら、作成者にわけを聞いてください。", "Where a plan is lopsided, ask its author about it."),
    GRASP_THE_INTENT("PLN-16", "まず、作成者の考えをくんでから助言してください。", "Acknowledge first what the author meant."),
    NAME_THE_OTHER_PLAN("PLN-17", "似ている個別支援計画がどれか、示してください。", "Name the individual support plan that it resembles.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnPlans(String practice, String ja, String en) {
        this.practice = practice;
        this.ja = ja;
        this.en = en;
    }

    @Override
    public String practice() {
        return practice;
    }

    @Override
    public String ja() {
        return ja;
    }

    @Override
    public String en() {
        return en;
    }
}
