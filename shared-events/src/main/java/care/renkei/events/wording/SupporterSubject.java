package care.renkei.events.wording;

import java.util.regex.Pattern;

/** A sentence whose subject, said or not, is whoever supports. */
final class SupporterSubject {

    private static final String WORK = "(支援|援助|介助|介護|指導|助言|傾聴|声[かが掛]け|見守り|促し|働きかけ|調整|連携|提供|把握|配慮|防止|対応|実施|整備"
            + "|構築|確保|訓練|ケア|サポート|フォロー|付き添い|共有|誘導|代行|軽減|管理|確認|発見|観察|提示|練習|交換|保湿|清拭|声掛け)";

    private static final Pattern DOES = Pattern.compile(WORK
            + "(を|も)?(する|していく|します|し続ける|行う|行っていく|行います|図る|継続する|に?努める|重ねる)$"
            + "|(誘う|図る|努めていく|促す|うながす|促していく|見守る|見守っていく|支える|支えていく|働きかける|付き添う|導く|防ぐ|努める|環境を整える|育てる|受け止める|寄り添う)$"
            + "|(できる|[えけげせてねべめれ]る)よう(に)?(する|していく)$"
            + "|^.*(支援|提供|助言|指導|連携)(し|を行い|を通じて)、?.*(図る|目指す|努める)$");

    /** 〜させる; words that only look like it are none. */
    private static final Pattern MAKES_DO =
            Pattern.compile("(?<!合わ|会わ|知ら|任|済ま|間に合わ)(?:[さかわまらたなば]せる|させて(いく|いきます))(ようにする)?$");

    /** 〜してもらう, with nobody named of whom the person asks it. */
    private static final Pattern HAS_DONE = Pattern.compile("[てで](もらう|もらい|いただく|いただき)(、|$)");

    private static final Pattern ASKED_OF =
            Pattern.compile("(さん|ヘルパー|職員|先生|家族|母|父|友だち|友達|世話人|相談員|看護師)に[^。]*[てで](もら|いただ)");

    private static final Pattern NAMED =
            Pattern.compile("(支援|援助|指導|助言|助言および指導|見守り|声[かが]け|介助|促し|働きかけ|体制の構築|提供|観察|付き添い|手伝い|保湿)$");

    /** Turns of phrase in which staff write down how they go about it. */
    private static final Pattern HOW_STAFF_DO = Pattern.compile(
            "(際に?は|必要に応じ|無理のない範囲|適宜|その都度|職員間|関係機関|支援者|(職員|スタッフ|世話人|支援員)が)[^。]*[うくぐすつぬぶむる]$" + "|^保護者[とにへ]");

    private SupporterSubject() {}

    static boolean isIn(String sentence) {
        if (OwnVoice.wantAt(sentence) >= 0 || (OwnVoice.namesSelf(sentence) && !forThePerson(sentence))) {
            return false;
        }
        return DOES.matcher(sentence).find()
                || MAKES_DO.matcher(sentence).find()
                || NAMED.matcher(sentence).find()
                || HOW_STAFF_DO.matcher(sentence).find()
                || (HAS_DONE.matcher(sentence).find()
                        && !ASKED_OF.matcher(sentence).find());
    }

    /** "So that … can alone" is said by somebody else. */
    private static boolean forThePerson(String sentence) {
        return (sentence.contains("よう") && DOES.matcher(sentence).find()) || sentence.contains("本人");
    }
}
