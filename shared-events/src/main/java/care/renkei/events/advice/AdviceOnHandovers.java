package care.renkei.events.advice;

/** Good practice in handovers. */
public enum AdviceOnHandovers implements Advice {
    TELL_WHAT_WAS_LEARNED(
            "TRN-06",
            "かかわって分かったこと、うまくいったこと、いかなかったことを書いてください。",
            "Write what was learned about the person, what worked and what did not."),
    WITH_THE_PERSON(
            "TRN-06", "本人の前で説明するか、本人の同意を得てください。", "Explain it with the person there, or with the person's consent."),
    EXPLAIN_WHAT_IS_OPEN("TRN-01", "残っていることを説明してください。", "Explain what is still open."),
    ANSWER_THE_REST(
            "TRN-06", "まだ答えていない課題があります。一つずつ答えてください。", "Some issues have no answer yet: answer them one by one.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnHandovers(String practice, String ja, String en) {
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
