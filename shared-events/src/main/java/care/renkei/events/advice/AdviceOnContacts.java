package care.renkei.events.advice;

/** Good practice in meeting people. */
public enum AdviceOnContacts implements Advice {
    FIRST_VISIT_ALONE("ASM-20", "はじめての訪問は、二人で行くと見立てが偏りません。", "A first visit by two brings two views."),
    VIEWS_NOT_KEPT(
            "ASM-20",
            "はじめての訪問では、行った職員それぞれの見立てを、分けて残しておきましょう。",
            "After a first visit, let each of the staff leave an own view."),
    LONGER_THAN_AGREED(
            "INT-02",
            "約束より長くなりました。続きは次の回に分けると、本人が疲れません。",
            "It took longer than agreed. What is left can wait for the next time."),
    HEARD_TOGETHER(
            "ASM-04",
            "本人と家族の願いが食い違っています。席を分けて、本人の話を聞く機会をつくりましょう。",
            "The wishes of the person and the family differ. Hear them apart."),
    MONITORED_FROM_AFAR(
            "MON-02",
            "モニタリングでは、本人に会って、本人の口から様子を聞きましょう。",
            "In monitoring, see the person and hear from the person how things are."),
    NOT_BOTH_MET(
            "MON-06",
            "事業所を訪ねたら、本人にもサービス管理責任者にも会っておきましょう。",
            "At the provider, meet both the person and the service manager."),
    LEARNED_WITHOUT_CONSENT(
            "ASM-25", "病院から分かったことには、もとになる同意を付けましょう。", "Name the consent on which the hospital told this."),
    NO_WISH_BEHIND("SVC-05", "もとになる本人の願いの記録を付けましょう（wish）。", "Name the recorded wish of the person behind it (wish)."),
    NOT_AGREED("SVC-05", "代わりに伝える前に、伝えてよいか本人に確かめましょう。", "Before speaking for the person, ask whether it may be said."),
    CONSULTED_WITHOUT_BASIS(
            "ENV-09",
            "本人のことを伝えたときは、その根拠を付けましょう（grounds）。",
            "Name the basis on which the person's information was told (grounds)."),
    REPORT_RATHER_THAN_CONSULT(
            "SVC-07",
            "虐待や放置が疑われるときは、相談だけでなく通報します（別の窓口があります）。",
            "A suspicion of abuse or neglect is reported, not only consulted about; reports have a door of their own.");

    private final String practice;
    private final String ja;
    private final String en;

    AdviceOnContacts(String practice, String ja, String en) {
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
