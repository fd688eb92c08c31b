package care.renkei.events.advice;

/** Good practice in looking after a plan. */
public enum AdviceOnMonitoring implements Advice {
    MEET_THE_PERSON("MON-02", "本人に会って、最近の様子を聞いてください。", "Meet the person and hear how things are."),
    VISIT_THEM("MON-06", "計画にある事業所で、この期間に訪ねていないところがあります。", "A provider of the plan was not visited in this period."),
    HEAR_THEM("SVC-01", "計画にある事業所で、話を聞いていないところがあります。", "A provider of the plan was not heard."),
    TALK_GOALS_OVER(
            "MON-07",
            "前のモニタリングから、本人と確かめていない目標があります。",
            "A goal was not gone through with the person since the last monitoring."),
    STEP_UP("SVC-12", "かなった目標があります。次へ進むか、終わるかを決めてください。", "A goal is reached: decide whether to step up or to close."),
    LATE(
            "MON-08",
            "前の振り返りから、決められた間隔（6か月、サービスにより3か月）を過ぎています。",
            "More than six months (three for some services) have passed since the plan was last looked at."),
    REVISE_IT("MON-08", "支援が合っていない、または目標が変わっています。計画を見直してください。", "It did not fit or the goal moved: revise the plan."),
    WITH_THE_PERSON("MON-07", "振り返りは、本人といっしょにしてください。", "Look back together with the person.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnMonitoring(String practice, String ja, String en) {
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
