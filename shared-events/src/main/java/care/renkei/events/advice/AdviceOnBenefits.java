package care.renkei.events.advice;

/** Good practice in applications and decisions. */
public enum AdviceOnBenefits implements Advice {
    SAY_WHAT_IS_NEEDED(
            "PLN-03",
            "決定基準の枠からではなく、暮らしに要る量を書いてください。",
            "Write the amount that life needs, not only what the criterion gives."),
    MEET_THE_PERSON("ASM-21", "調査のとき、本人に会ってください。", "Meet the person for the survey."),
    DRAFT_AND_SURVEY_FIRST("PLN-21", "決める前に、計画案と調査を読んでください。", "Read a draft of the plan and a survey before deciding.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnBenefits(String practice, String ja, String en) {
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
