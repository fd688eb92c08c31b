package care.renkei.events.advice;

/** Good practice in meetings. */
public enum AdviceOnMeetings implements Advice {
    INVITE_THE_PERSON("SVC-06", "本人も会議に招いてください。", "Invite the person to the meeting."),
    WHY_NOT_THERE(
            "SVC-06",
            "本人がいなかったわけと、前もって聞いた本人のことばを残してください。",
            "Record why the person was not there and what the person said beforehand."),
    ASK_FOR_A_VIEW("SVC-06", "来られなかった機関から、書面の意見をもらってください。", "Ask those who could not come for a written view."),
    ASK_THE_OWNER(
            "ENV-06",
            "その場にいなかった機関に任せることがあります。引き受けるか、聞いてください。",
            "Something is left to an agency that was not there: ask whether it takes it on."),
    NOBODY_OWNS_IT("PLN-00", "担い手の決まっていないことがあります。", "A decision has nobody who carries it out."),
    WHY_NOT_COME("MON-11", "来られなかった機関の、来られなかったわけも残してください。", "Record also why an agency could not come."),
    LOOK_AT_GOALS(
            "MON-09", "モニタリングの会議では、どの目標を見直したかを残してください。", "In a monitoring meeting, record which goals were looked at."),
    NAME_THE_RISKS(
            "ASM-01",
            "リスクについての会議では、どの見立てを話し合ったかを残してください。",
            "In a meeting about risks, record which of the risks assessed were talked over."),
    BRING_TOGETHER("ASM-01", "リスクは、ほかの機関といっしょに話し合ってください。", "Talk risks over together with other agencies.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnMeetings(String practice, String ja, String en) {
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
