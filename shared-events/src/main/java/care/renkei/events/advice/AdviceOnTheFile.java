package care.renkei.events.advice;

/** Good practice around the person's file. */
public enum AdviceOnTheFile implements Advice {
    DRAW_TOGETHER(
            "ASM-29",
            "家族の図は、本人といっしょに描くと本人の見え方が分かります。",
            "Drawn together, a genogram shows the family as the person sees it."),
    NO_INFORMAL_TIE(
            "PLN-13",
            "近所や友だちなど、身近なつながりも書き足せます。",
            "The map names agencies only: friends and neighbours belong on it too."),
    ASK_ANEW(
            "ENV-09",
            "台帳がつながっても、それぞれの同意は別のままです。両方の記録について、もう一度たずねてください。",
            "Linked files keep their consents apart: ask anew about what each of them holds."),
    ON_TWO_INTERVIEWS(
            "ASM-30", "間柄の見立ては、二回以上の面接をもとにすると確かになります。", "How a tie is read rests better on two interviews or more."),
    LOOK_FOR_OTHERS(
            "ASM-31",
            "家族に頼りにくいときは、ほかに支えになれる人をさがしてください。",
            "Where family cannot be relied on, look for others who could support.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnTheFile(String practice, String ja, String en) {
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
