package care.renkei.events.advice;

/** Good practice in the team. */
public enum AdviceOnTheTeam implements Advice {
    ASK_THE_PERSON("ENV-09", "この機関に頼むことを、本人にも確かめてください。", "Ask the person, too, whether this agency shall be asked."),
    PERSON_CHOOSES("ASM-21", "まとめ役は、本人が納得した人だとうまくいきます。", "A key worker works best when the person agrees."),
    TASK_WITHOUT_AGENCY("PLN-00", "担う機関が決まっていない役割が残ります。", "A task is left without an agency that owns it.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnTheTeam(String practice, String ja, String en) {
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
