package care.renkei.events.advice;

/** Good practice in choosing. */
public enum AdviceOnChoices implements Advice {
    ONE_WAY_ONLY("ENV-13", "選べる道は二つ以上、並べて示しましょう。", "Lay at least two ways side by side."),
    OWN_OFFICE_ONLY(
            "ENV-13",
            "示した事業所が自分のところだけです。ほかの道も見てもらいましょう。",
            "The only provider shown is your own. Show other ways as well."),
    SERVICES_ONLY("PLN-11", "制度のサービスの外にある道も、一つは示しましょう。", "Show at least one way outside the statutory services."),
    BEST_INTEREST_FIRST(
            "INT-15",
            "最善の利益を考えるのは最後です。先に、本人が決めるのを支え、意思を推し量ります（意思決定支援ガイドライン）。",
            "Best interest comes last: first support the person's own decision, then estimate the will."),
    WITHOUT_THE_PERSON(
            "INT-15",
            "本人のいない会議です。いなかったわけを残し、本人の思いを先に聞いておきましょう。",
            "The person was not there. Say why, and hear the person beforehand."),
    NO_AMOUNT(
            "TRN-04", "見込みの額まで伝えると、暮らしを思い描けます。", "With an estimated amount the person can picture the life it allows.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnChoices(String practice, String ja, String en) {
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
