package care.renkei.events.wording;

/** Help, in a clause that goes on to what is wanted with it: 職員に手伝ってもらって, 支援を受けながら, 手帳をとって. */
final class HelpFirst {

    /** て that goes on, and nothing that hangs on it (てみたい, てもらいたい, てからも, ても). */
    static final String AND_THEN = "(?![みいくほ欲はも]|もら|から[もは]|いただ|いた)";

    /** To have somebody stop or leave is no help. */
    private static final String NOT_LEAVING = "(?<!休ん|黙っ|やめ|帰っ|謝っ|代わっ|変わっ|待っ)";

    /** What one does to or for somebody of a service is no means; what one has them do is. */
    static final String NOT_DONE_FOR_STAFF =
            "(?!" + Somebody.STAFF + "に(?![^。、]*(" + NOT_LEAVING + "[てで](もら|いただ)|教わ|習|相談|頼|頼っ|任せ)))";

    /** Help that does not say of itself that it is a service; that of family and friends is none. */
    private static final String HELP = "((?<!の)|(?<=" + Somebody.STAFF
            + "の)|(?<=(就労|生活|家事|金銭|通院|仕事|通勤|外出)の))(支援(?!者|員)|援助|サポート|見守り|声かけ|声掛け|付き?添い|助言|アドバイス|指導|訓練|介助)";

    private static final String HELPED = HELP
            + "((を|で)[^。、]{0,6}(受け|借り|得|もらっ|もらい|頼り)[^。、]{0,3}?(て" + AND_THEN
            + "|ながら|つつ|、)|の(もと|下)(で)?、?|で、|により、|によって、?)"
            + "|" + Somebody.STAFF + "の(力|手|助け|知恵)を借り(て" + AND_THEN + "|ながら|つつ|、)"
            + "|" + Somebody.STAFF + "の[^。、]{0,4}" + "(支援|援助|サポート|見守り|声かけ|声掛け|付き?添い|助言|アドバイス|手伝い|助け|協力)(で|があ)";

    /** With somebody of a service, or taught, helped or accompanied by them, before what is wanted. */
    private static final String BY_STAFF = Somebody.STAFF + "([にとから]{1,2}|と(一緒|いっしょ)に)(?!なっ|なり|休|頼ら)[^。、]{0,16}?"
            + "((教わ|習|なら)(っ|い|り)|相談し|練習し|" + NOT_LEAVING + "[てで](もらっ|もらい|いただい|いただき))"
            + "(て" + AND_THEN + "|ながら|つつ|、)";

    /** What the law entitles to. */
    private static final String ENTITLEMENT =
            "((障害者?|療育|精神)?手帳|年金|失業保険|手当金?|奨学金|生活保護|医療費助成|給付金?|貸付|[^、。]{0,8}(講座|プログラム))[をにへ]"
                    + "[^。、]{0,6}?(とっ|取っ|取得し|もらっ|もらい|受け|うけ|申請し|使っ|利用し|出|参加し)(て" + AND_THEN + "|ながら|つつ|、)";

    static final String FORMS = HELPED + "|" + BY_STAFF + "|" + ENTITLEMENT;

    private HelpFirst() {}
}
