package care.renkei.events.advice;

/** Good practice in goals. */
public enum AdviceOnGoals implements Advice {
    THE_PERSONS_OWN("PLN-05", "目標の持ち主は支援者ではなく本人です。", "Goals are the person's, not the supporters'."),
    FROM_THE_PERSONS_WORDS("PLN-05", "目標を、もとになった本人のことばにつないでください。", "Trace the goal to something that the person said."),
    WHICH_HELP(
            "PLN-18",
            "目標に届くための手助けを一つずつ挙げ、かなったと分かるしるしを書いてください。",
            "Name the help that the goal takes, one by one, and how it shows that it is reached."),
    HOW_IT_CONNECTS(
            "MON-07", "日々の取り組みと目標のつながりを、本人に分かるように話してください。", "Show the person how today's doings lead to the goal."),
    NOT_WANTED_ANY_MORE(
            "PLN-05", "本人がもう望んでいない目標です。計画の見直しを考えてください。", "The person no longer wants this goal: think of a revision."),
    NEXT_STEP("SVC-12", "目標がかないました。次の一歩を本人と考えてください。", "The goal is reached: think of the next step with the person."),
    DRAW_IT_TOGETHER("PLN-19", "これからの暮らしは、本人と描いてください。", "Draw the picture of the future with the person."),
    ASK_TOGETHER("PLN-20", "十年先のことは、本人と考えてください。", "Take the long view with the person.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnGoals(String practice, String ja, String en) {
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
