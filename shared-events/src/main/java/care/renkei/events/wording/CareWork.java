package care.renkei.events.wording;

import java.util.regex.Pattern;

/** The work of those who support, as plans name it. What people do for each other in a family is left out. */
final class CareWork {

    /** Nouns of work that nobody does on himself or herself. */
    private static final String NOUNS = "(支援|援助|介助|介護|指導|助言|傾聴|声[かが掛]け|声掛け|[言語]葉[かが]け|見守り|促し|働き[かが掛]け|後押し|橋渡し|手助け"
            + "|配慮|尊重|把握|提供|提示|代弁|観察|誘導|付き?添い|対応|対処|整備|構築|確保|保障|設定|ケア|サポート|フォロー|代行|発見|防止|調整|連携|共有"
            + "|巡回|巡視|同行|同席|工夫|評価|支持|受容|共感|称賛|賞賛|[機意習動](機|識|慣)づけ|習慣付け|聞き取り|聴取|モニタリング|アセスメント"
            + "|検討|協議|清拭|保湿|吸引|注入|[体姿][位勢]変換|与薬|軽減|緩和|送迎|検温|啓発|周知|介入|仲介|開拓|照会|申し送り|関与|同伴|静観|拡充|策定|選定|付与|口添え|下支え|仲立ち)";

    /** Nouns of work that people do on their own account, too; office words beside them tell which it is. */
    private static final String SHARED_NOUNS = "(練習|訓練|確認|管理|交換|記録|検討|説明|相談|報告|連絡|紹介|案内|測定|点検|予防|話し合い|手伝い|見直し)";

    private static final String DO = "(を|も|に)?(する|していく|します|しておく|し続ける|行う|行っていく|行います|実施する|実施していく|図る|図っていく"
            + "|継続する|続ける|努める|努めていく|重ねる|心がける|当たる|あたる|徹底する|進める|深める)";

    private static final String DO_ON = "(を|も)?(し|行い|図り|実施し|重ね)(て(?!もら|くれ|ほし|いただ|くだ|いる|いた|いく必要)|、|ながら|つつ)";

    private static final String VERBS = "促す うながす 見守る 支え/る 働きかけ/る 働き掛け/る 付き添う 寄り添う 導く 受け止め/る 受けとめ/る 励ます 引き出す"
            + " 聞き取る 見極め/る 取り除く 和らげ/る やわらげ/る ほめ/る 褒め/る 設け/る 習慣づけ/る 意識づけ/る";

    /** What is in the hands of those who run a place. */
    private static final String THINGS_OF_STAFF =
            "(座席|席順|送迎|日課表|課題|教材|手順書|プログラム|見本|食事?形態|作業量|活動量|作業内容|活動内容|難易度|刺激|生活環境|環境|役割|[か関]わり方)";

    /** Verbs that say it only together with what they are done to. */
    private static final String WITH_OBJECT = "(機会|場面|環境|雰囲気|体制|きっかけ)を[^。]{0,14}?"
            + Forms.atTheEnd("つくる 作る 増やす 整え/る 用意する 広げ/る 持つ 準備する")
            + "|(会議|カンファレンス|研修|面談|面接|訪問|話し合い|検査|測定)を[^、。]{0,6}(行う|行っていく|実施する|開く|開催する)$"
            + "|(自信|意欲|就労|就職|自立|成長|安心|回復|改善|定着|目標|支援|機関|窓口|相談先)[にへ]と?" + Forms.atTheEnd("つなげ/る つなぐ 結びつけ/る")
            + "|(力|感覚|社会性|感性)を" + Forms.atTheEnd("養う 培う 育む はぐくむ")
            + "|" + THINGS_OF_STAFF + "(の[^、。]{1,6})?を[^、。]{0,8}?"
            + Forms.atTheEnd("変え/る 変更する 調整する 調節する 加減する 用意する 準備する 設定する 工夫する 提示する 示す 整え/る 取り入れ/る")
            + "|(指示|ヒント|課題|見本)[をは][^。]*" + Forms.atTheEnd("出す 示す 与え/る 見せ/る")
            + "|(ない|にくい|苦手な)(ところ|部分|面)[^。、]{0,4}を" + Forms.atTheEnd("補う 手伝う 支え/る 代わる")
            + "|(刺激|課題(の量)?)を" + Forms.atTheEnd("減らす 増やす")
            + "|[えけげせてねべめれ]る関係を(つくる|作る|築く)$|[力心性]を(育む|はぐくむ)$|(?<!に.{0,6})(話しかける|語りかける)$"
            + "|(場|時間|手立て)を[^。]{0,8}?" + Forms.atTheEnd("用意する 設定する 保障する 保証する")
            + "|(選択肢|見通し|手順|予定)を[^。]{0,14}?(示し|示す|用意|広げ)"
            + "|(社会性|力|意欲|自信|感性|主体性|心)を育て(る|ていく)$"
            + "|(ほめて|褒めて|長所を|強みを|よさを|良さを|持ち味を|可能性を)伸ばす$"
            + "|(活動|作業|遊び|入浴|散歩|トイレ|集団|輪)[にへ](誘う|さそう|誘っていく)$"
            + "|(水分|離床|休息|休憩|参加|外出)を[^。]*(すすめる|勧める|勧めていく)$"
            + "|様子[をも][^。]*(教えて|聞かせて)(もらう|いただく)$|様子を[^。]*(うかがう|伺う|聞く|聴く|伝える|お伝えする|知らせる)$"
            + "|(情報|連絡先)を[^。、]*(集め|伝え)る$|(防ぐ|に努める|に努めていく)$"
            + "|(できる|[えけげせてねべめれ]る|[われらさか]れない)よう(に)?(する|していく)$";

    private static final Pattern DONE = Pattern.compile(NOUNS + DO + "$|" + Forms.atTheEnd(VERBS) + "|" + WITH_OBJECT);

    private static final Pattern DONE_FIRST = Pattern.compile(NOUNS + DO_ON + "|" + Forms.goingOn(VERBS)
            + "|(会議|カンファレンス|研修|面談|訪問|話し合い)を[^、。]{0,6}(行い|実施し|開き|開催し)(て|、)|を代わりに(行い|し)(て|、)"
            + "|(体調|調子|困りごと|意向)を[^、。]{0,4}(聞き|聴き|尋ね|たずね|確かめ)(て|、|ながら|つつ)"
            + "|(?<=(動|得意|努力|できたこと|良いところ).{0,8})認め(て|、)"
            + "|(特性|障害|背景|意図|気持ち)を[^。、]{0,6}(理解し|くみ取っ|汲み取っ|踏まえ)(た|て|、|つつ)");

    private static final Pattern SHARED = Pattern.compile(SHARED_NOUNS + DO + "$");

    private static final Pattern OFFICE_BESIDE = Pattern.compile("よう(に)?、?[^。]*を(行う|実施する)$"
            + "|状況|状態|変化|経過|意向|保護者|本人|[事分便尿眠]量|排便|排泄|排せつ|皮膚|速やか|適宜|随時|異常|関係機関|職員間|の様子|を(実施する|図る)$");

    /** As a heading these name what comes of it, or what people do, too. */
    private static final String NOT_AS_HEADING =
            "(?<!尊重|対処|構築|確保|保障|ケア|発見|防止|工夫|評価|支持|受容|共感|軽減|緩和|協議|啓発|周知|介入|関与|拡充|策定|選定|付与|検討|設定|整備)";

    private static final Pattern NAMED = Pattern.compile("(" + NOUNS
            + NOT_AS_HEADING + "|体制の構築|手伝い|受け入れ|引き継ぎ|引継ぎ|読み聞かせ|取り次ぎ|立ち会い|環境整備|環境づくり|の実施|訓練の?実施|の設定|の検討)"
            + "((を|の)[^、。]{0,10}?(実施|継続|徹底|強化|依頼))?$");

    private CareWork() {}

    /** Whether the sentence ends in such work. */
    static boolean ends(String sentence) {
        return DONE.matcher(sentence).find()
                || (SHARED.matcher(sentence).find()
                        && OFFICE_BESIDE.matcher(sentence).find());
    }

    /** Whether such work is what the sentence begins with, going on with the same subject. */
    static boolean comesFirst(String sentence) {
        return DONE_FIRST.matcher(sentence).find();
    }

    /** Whether the sentence is a heading that names such work. */
    static boolean isNamed(String sentence) {
        return NAMED.matcher(sentence).find();
    }
}
