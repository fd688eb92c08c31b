package care.renkei.events.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Means, in a plan: that a service is used, or somebody of one does something. A service that is spoken of is none: where
 * somebody worked, whom one met there, what one wants to leave.
 */
final class ServiceMeans {

    private static final String SERVICE = "(生活介護|居宅介護|重度訪問介護|訪問介護|ホームヘルプ|(?:ガイド)?ヘルパー|グループホーム|共同生活援助|(医療型)?短期入所|ショートステイ"
            + "|日中一時(支援)?|就労(移行|定着|選択)(支援)?(事業所)?|就労継続(支援)?([ab]型)?|[ab]型|作業所|デイサービス|放課後等?デイ(サービス)?|放デイ|デイケア|移動支援"
            + "|行動援護|同行援護|訪問看護(師)?|計画相談(支援)?|相談支援(センター|専門員|事業所)|地域活動支援センター|[^。、]{0,6}支援センター|自立訓練|生活訓練|機能訓練"
            + "|施設入所|サービス|家事援助|身体介護|訪問(リハビリ(テーション)?|入浴|診療|看護)|通所リハ(ビリ)?|リハビリ|(言語|作業|理学)(訓練|療法)|療育"
            + "|ジョブコーチ|手話通訳|要約筆記|成年後見(制度|人)?|(日常生活)?自立支援事業|権利擁護事業|福祉用具|補装具|日常生活用具|電動車いす"
            + "|\\p{IsHan}{2,4}(支援|介護|援助|介助|看護|訓練))";

    private static final String AMOUNT = "(の(回数|日数|時間|利用|支給量))?";

    /** What is not means of the plan, although a service is named. */
    private static final String ONLY_NAMED =
            "(?!(を|から|は)[^。、]{0,6}?(出|やめ|辞|離れ|卒業|断|減ら|休|変わ|かわ|移|引っ越))(?!に(来る|来ている|通う|通っている|いる|住む)(人|友|仲間|子|みんな))(?!で(働|でき|知り合|出会|会っ|同じ|友|仲|いや|嫌))"
                    + "(?![^。、]{0,12}(利用し|使い|使ってみ|つかい|通い|通ってみ|かよい|入り|入ってみ|入居し|受け|受けてみ)た[いか])";

    private static final String CALLED = "(さん|事業所|事業|制度)?";

    private static final String GOES_ON =
            "((利用し|使っ|つかっ|通っ|かよっ|受け|うけ|入っ|入居し|参加し|続け|増やし|始め|頼ん|借り|活用し|入れ|行っ|出|来|呼ん|申請し|契約し|導入し|慣れ"
                    + "|[てで]もらっ)[てで]" + HelpFirst.AND_THEN
                    + "|(使う|通う|受ける|利用する)ことで|(ながら|つつ)"
                    + "|(て|で|ながら|つつ|ことで|ことにより|[いきぎしちびみりえけげせてねべめれ])、)";

    /** Used, and the sentence goes on. */
    private static final Pattern USED_FIRST = Pattern.compile(HelpFirst.NOT_DONE_FOR_STAFF + SERVICE + CALLED
            + ONLY_NAMED + AMOUNT + "[をにでへとから](?!とって|なり|なって)[^。、]{0,24}?" + GOES_ON + "|" + HelpFirst.FORMS);

    private static final String TIMES = "(([週月年]|毎[週月])[^。、]{0,4}[回日度間泊]、?)";

    private static final Pattern HOW_OFTEN = Pattern.compile(TIMES);

    /** A heading of services alone, with how often. */
    private static final String SERVICES_ALONE =
            TIMES + "?の?" + SERVICE + "(等(介助|支援))?" + "(の利用)?(\\([^()]*\\))?、?" + TIMES + "?";

    private static final Pattern ALONE =
            Pattern.compile("^" + SERVICES_ALONE + "((と|や|、|・|及び|並びに)、?" + SERVICES_ALONE + ")*$");

    /** The sentence as a whole says that something is used. */
    private static final Pattern USED = Pattern.compile(SERVICE + CALLED + ONLY_NAMED + "(?!まで|の帰り)[^。]*?"
            + "((利用|通所|入所|入居|継続|契約|申請|参加|相談|体験|活用|導入|登録|手続き|利用開始|併用|追加|増量)(を?(する|していく|行う|継続する|結ぶ)|に通う)?"
            + "|(を|に|へ|で|と)[^。]{0,12}(使う|使っていく|つかう|通う|かよう|受ける|入れる|入る|行く|増やす|続ける|始める|頼む|結ぶ|確認する|申し込む|依頼する|組み合わせて利用する|モニタリングを受ける)"
            + "|[をに][^。、]{0,12}(利用し|使い|通い|受け)て?、[^。、]{1,12}[うくすつむる]"
            + "|を(利用|活用)して?の.*\\p{IsHan}{2}"
            + "|[、を]?(\\(.{1,8}\\))?[週月年].{1,4}[回日間](利用)?)(\\([^()]*\\))?$"
            + "|" + Somebody.STAFF + "[とが][^。]*(練習|訓練|確認|面談|相談)(を?する|を行う|をする)?$"
            + "|" + Somebody.STAFF + "[とが][^。]*([週月]|毎).{0,4}[回日朝晩][^。]*(する|行う)$"
            + "|^(?!.*(たら|れば|とき|時))(?:.*、)?" + SERVICE + "に[^。、]*[てで]もらう$"
            + "|^" + SERVICE + "(による|での)[^。、]*\\p{IsHan}{2}$"
            + "|(年金|手当|手帳|受給者証)の(申請|取得|更新)(を?する)?$"
            + "|(申請|契約|利用手続き|入所手続き|利用契約)(を?する|を(行う|結ぶ|進める))?$");

    private ServiceMeans() {}

    /** Where means stand first, or -1. */
    static int at(String said) {
        String sentence = PlainEnd.of(said);
        int want = OwnVoice.wantAt(sentence);
        if (want < 0) {
            Matcher used = USED.matcher(sentence);
            return ALONE.matcher(sentence).find() ? 0 : used.find() ? used.start() : -1;
        }
        Matcher first = USED_FIRST.matcher(sentence);
        return !OwnVoice.wantsNot(sentence) && first.find() && first.start() < want ? first.start() : -1;
    }

    /** Whether the sentence says how often which services, and nothing else. */
    static boolean areAll(String sentence) {
        return HOW_OFTEN.matcher(sentence).find() && ALONE.matcher(sentence).find();
    }
}
