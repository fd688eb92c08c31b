package care.renkei.events.advice;

/** Good practice in sharing. */
public enum AdviceOnSharing implements Advice {
    EXPLAIN_THE_BENEFIT("ENV-10", "先に、つながると何がよくなるかを伝えてください。", "Say first what would become better by sharing."),
    ASKED_AGAIN_SOON(
            "ENV-10", "ことわられて間もないお願いです。急がせていないか考えてください。", "It was refused only days ago: give the person time."),
    MORE_THAN_NEEDED("ENV-09", "ほとんどすべての情報が対象です。ほんとうに要るものに絞れませんか。", "Nearly everything is meant: would less do?"),
    BOTH_PARENTS(
            "ENV-09", "親権を共同でもつ人がほかにいます。もう一人にも確かめてください。", "Parental authority is shared: ask the other parent, too."),
    OWN_VOICE("ENV-09", "代理の人だけの同意です。本人の考えも聞いてください。", "Only a representative agreed: hear the person, too."),
    OUTLIVES_THE_POWER(
            "ENV-09",
            "代理の資格がこの同意より先に終わり、同意も終わります。前もって本人と話してください。",
            "The representative's power ends before this consent, and the consent with it: talk with the person in time."),
    A_REFUSAL_STANDS(
            "ENV-10",
            "ことわられたことが含まれます。その分は閉じたままです。考えが変わったのなら、どのことわりかを示してください。",
            "Part of this was refused and stays closed: if the person has changed his or her mind, name the refusal."),
    ANOTHER_STAYS_OPEN("ENV-09", "重なる同意がほかにあり、その分は開いたままです。", "Another consent still opens part of this.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnSharing(String practice, String ja, String en) {
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
