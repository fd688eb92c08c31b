package care.renkei.events.advice;

/** Good practice in recording. */
public enum AdviceOnRecords implements Advice {
    FORM_BY_ONE("ENV-22", "様式は、使う機関といっしょに考えると使いやすくなります。", "A form works best when those who use it made it together."),
    LESS_WITHOUT_ASKING(
            "SVC-09", "支援を減らすときは、本人の考えも書いてください。", "Where support becomes less, write what the person says about it."),
    STEP_WITHOUT_ASKING("SVC-12", "次の一歩は、本人の考えを聞いてから決めてください。", "Ask the person before the next step is settled.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnRecords(String practice, String ja, String en) {
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
