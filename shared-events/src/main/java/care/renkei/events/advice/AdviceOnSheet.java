package care.renkei.events.advice;

/** Good practice in the rows of a plan for the whole life. */
public enum AdviceOnSheet implements Advice {
    ONE_OWNER(
            "PLN-00",
            "責任をもつのが一つに決まっていない行があります。機関か本人か、一つにしてください。",
            "A row has not exactly one who answers for it: one agency, or the person."),
    THE_PERSONS_ROLE(
            "PLN-01", "本人の役割か、役割がないわけを書いてください。", "Write the person's own role in each row, or why there is none."),
    NOT_WHERE_THEY_MANAGE("PLN-02", "一人でできることにサービスが充てられています。", "A service is placed where the person manages alone."),
    TO_WHICH_ABILITY(
            "PLN-02",
            "サービスの行に、もとになる「できること」の記録をつないでください。",
            "Link each service row to what was found that the person can do."),
    TO_THE_WORDS("PLN-06", "願いを、もとになった本人のことばの記録につないでください。", "Link the wish to the person's own words."),
    SUPPORT_THE_CARERS(
            "PLN-10", "家族の負担が見られますが、家族を支える行がありません。", "The carers are burdened and no row supports the family."),
    TO_A_NEED("ASM-15", "もとになるニーズの記録がない行があります。", "A row points to no record of the need under it."),
    NO_PSYCHOLOGICAL(
            "SVC-03",
            "心の悩みが分かっていますが、その手立てが計画にありません。",
            "A distress of the mind is known, and nothing in the plan answers it."),
    LOPSIDED(
            "MON-03",
            "一つの機関やサービス、一つの場面に片寄っています。わけを確かめてください。",
            "The plan leans on one provider, one service or one part of life: look at why."),
    NO_LEISURE(
            "MON-04", "楽しみ・余暇にふれた項目も、入れないわけもありません。", "Nothing in the plan is about leisure, and it does not say why."),
    NO_FAMILY("MON-04", "家族にふれた項目も、入れないわけもありません。", "Nothing in the plan is about the family, and it does not say why."),
    NO_IKIGAI(
            "MON-04",
            "生きがいにふれた項目も、入れないわけもありません。",
            "Nothing in the plan is about what makes life worth living, and it does not say why.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnSheet(String practice, String ja, String en) {
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
