package care.renkei.events.advice;

/** Good practice in the team. */
public enum AdviceOnTheTeam implements Advice {
    ASK_THE_PERSON("ENV-09", "この機関に頼むことを、本人にも確かめてください。", "Ask the person, too, whether this agency shall be asked."),
    PERSON_CHOOSES("ASM-21", "まとめ役は、本人が納得した人だとうまくいきます。", "A key worker works best when the person agrees."),
    TASK_WITHOUT_AGENCY("PLN-00", "担う機関が決まっていない役割が残ります。", "A task is left without an agency that owns it."),
    SAY_WHY("ASM-21", "まとめ役の得意なことと、本人との相性を書いてください。", "Say what the key worker knows well, and why it fits the person."),
    NOT_ALONE(
            "ENV-04",
            "残る機関は一つだけです。ひとりで背負わないよう、ほかの機関にも加わってもらってください。",
            "One agency alone stays: ask others to join, so that nobody carries it alone."),
    STILL_OPEN("TRN-01", "残っている課題があります。だれが引き継ぐか、決めてください。", "Something is still open: agree who takes it on.");

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
