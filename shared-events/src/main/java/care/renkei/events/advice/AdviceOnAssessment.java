package care.renkei.events.advice;

/** Good practice in understanding. */
public enum AdviceOnAssessment implements Advice {
    NOT_CONFIRMED(
            "INT-06",
            "まとめは本人に読んでもらいましょう。できないときは、そのわけを残します。",
            "Read the summary over with the person, or say why that was not possible."),
    NO_SUPPORT_IDEA(
            "ASM-10",
            "ひとりでは難しいことには、できるようになる手助けを考えて書きましょう。",
            "Where it cannot be done alone, note what would make it possible."),
    RISK_WITHOUT_OWNER("ASM-28", "重いリスクには、対応を担う機関を決めましょう。", "A grave risk needs an agency that owns the response."),
    NOT_AT_RESIDENCE(
            "ASM-16",
            "アセスメントの面接は住まいで行います。行えなかったときは、わけを残します。",
            "The assessment is held where the person lives; where it was not, say why."),
    SURROUNDINGS_MISSING(
            "ASM-33",
            "家・職場や学校・地域の三つを見ておきましょう。まだの場所は「あとで」に入れられます。",
            "Look at home, at work or school, and at the community; what waits can be named as left for later.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnAssessment(String practice, String ja, String en) {
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
