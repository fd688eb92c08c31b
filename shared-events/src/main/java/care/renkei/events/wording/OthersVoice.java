package care.renkei.events.wording;

import java.util.regex.Pattern;

/** A sentence in which somebody else speaks of the person, or for the person. */
final class OthersVoice {

    /** Words by which nobody calls himself or herself, and family that speaks as such. */
    private static final Pattern THIRD_PERSON =
            Pattern.compile("本人|利用者|対象[児者]|当該|保護者|他児|入所者|氏[はが]|この子|(息子|娘)に[^。]*(ほしい|もらいたい)|[母父親姉兄妹弟]として"
                    + "|(両親|父|母|家族)[はも][^。]*(願っている|望んでいる|希望している)|ご家族");

    /** Somebody's name as the topic; kin and helpers are spoken of by the person, too. */
    private static final Pattern BY_NAME = Pattern.compile(
            "^(?!.*(お?[母父兄姉]さん|お?じいさん|お?ばあさん|おじさん|おばさん|奥さん|ヘルパーさん|職員さん|看護師さん|お客さん))" + "[^、。「]{1,6}さん[はが]");

    private static final Pattern WISH_OF_ANOTHER = Pattern.compile("(ほしい|もらいたい|いただきたい)");

    /** Grammar that tells of somebody else's wish, and words of a report. */
    private static final Pattern REPORTED = Pattern.compile("たが(る|って|ります|り、)"
            + "|と(話し|言っ|言う|述べ|訴え|語っ|おっしゃっ|答え|打ち明け|こぼし)て?(いる|います|いた|た|おられる|おられます|くれた|られた)$"
            + "|(と|たい)(の|という|と)?(本人から)?(強い)?(こと|希望|意向|思い|願い|訴え|要望)"
            + "(です|だ|が(ある|あり|あります|あった|聞かれる)|あり|を持っている)?$"
            + "|と(話さ|訴えら|述べら|答えら|語ら)れ(る|た|ます|ました|て(い|お)[^。]*)$|おっしゃ(る|った|います|って[^。]*)$"
            + "|(希望|決断|決心|決意|即答|回答|返答|要望|納得|了承|主張|表明|固辞)され(る|た|ます|ました)$|なさ(る|った|います|って(いる|います))$"
            + "|[がは](語ら|述べら|示さ)れ(ず|な|て)|が口(ぐせ|癖)|」と(話し|言い|述べ|答え|語り|訴え)、|」と[^。]{0,6}(言う|話す|言って|答える)(が|けれど|ものの)、"
            + "|(との|旨の|という)(発言|訴え|意向|要望|申し出|希望|返答|回答|相談|話)"
            + "|(希望|意向|要望)((が|は)?(ある|あり|あります)|している|しています|されている|を?示している)?$"
            + "|望(んでいる|まれている|まれる)$|(よう|そう|模様)(だ|です|である)$|夢見ている$|を好(む|み、|んでいる)|検討中(である|です)?$"
            + "|(思|考え)(わ|ら)れる$|いわく|によれば|によると|(様子|姿)が(見られる|ある|うかがえる)$|つもりでいる$|らしい$");

    /** What is observed of somebody: 〜がる, seeming, and honorifics, which nobody uses of himself or herself. */
    private static final Pattern OBSERVED = Pattern.compile("(嫌|怖|こわ|ほし|欲し|恥ずかし|さみし|寂し|楽し)がる$"
            + "|(る|た|い|な)よう(だが|である|で、)|見受けられ|うかがわれ|認められる$"
            + "|(笑顔|表情|言動|行動|場面|傾向|変化|反応)が(見|み)られ"
            + "|(されて|ておられ|ていらっしゃ)(いる|います|る|ます)$|[てで]おられ(る|ます|ました)$"
            + "|笑顔[がも](返|増|多|出|こぼれ|見|み)|様子$|口数[がは]|ふさぎ[こ込]|こもりがち|表情[がは](明る|暗|硬|和ら|さえ|変わ)|機嫌が|取り乱|泣き叫|独り言|聞き入|見入[るっ]|身を乗り出|目を輝かせ|微笑|(耳|目)をふさぐことが|(意思|意欲|関心|意向)[がはもを](ある|あり|示|高い|高く|低|強|うかが)|(気持ち|思い)[がはも](うかがえ|ある(よう|ものの)|強(い|く)ある)"
            + "|^(?!.*が).*(訴え|求め)てくる$|^(彼|彼女)は[^。]*[うくぐすつぬぶむるい]$");

    /** Parents speak of those they care for: as parents, of what comes after them, and of what they would have done. */
    private static final Pattern AS_FAMILY = Pattern.compile("(うち|我が家|わが家)の子|(わ|我)が子|親(として|亡き|なき|の立場)|家族として"
            + "|私(たち|ども)が(元気|亡くな|死ん|いなくな)"
            + "|^(母|父|両親|家族|祖父|祖母|夫|妻|姉|兄)(は|も)[^。]*(と|を)(話す|語る|言う|述べる|考える|考えている|思っている|願う|希望する|心配している)$");

    /** Said to somebody who writes it down: 訴えがあった. What others tell the person comes from them. */
    private static final Pattern CAME_UP = Pattern.compile(
            "^(?!.*" + Somebody.ELSE + "から).*"
                    + "(訴え|返事|返答|発言|申し出|要望|(たいと|ほしいと|」と|という|といった|との)(相談|話|声|言葉|ことば|思い))[がもは](ある|あり、|あった|あります|ありました|聞かれ[^。]*|出て?[^。]*|寄せられ[^。]*)$");

    /** Families as plans call them, who do something in the place of the person; with が nothing may hang on it (妻が来る日は). */
    private static final Pattern FAMILY_DOES = Pattern.compile(
            "^(ご?家族|保護者|[父母]親|両親|夫|妻|長[男女]|次[男女]|兄弟|姉妹|きょうだい|[父母祖兄姉弟妹](?=は))(は(?!.*(たら|れば|とき|時|日)は?、)|が(?![^。]*[、日時]))[^。]*([うくぐつぬぶむる]|(?<!で)す)$");

    /** Words together with how they came: 帰りたいと泣く. */
    private static final Pattern CRIED = Pattern.compile(
            "(たい|ほしい)」と[^。]{0,12}(話す|訴える|述べる|語る)$|(」|[たない]い)と[^。、]{0,6}(泣(く|か|い|き)|叫(ぶ|ば|ん|び)|ぐず|口にする|もらす|漏らす|つぶやく|繰り返(す|し(訴|言|話)))");

    private OthersVoice() {}

    /** Whether family is the subject of what is done. */
    static boolean ofFamily(String sentence) {
        return FAMILY_DOES.matcher(sentence).find();
    }

    static boolean speaksIn(String sentence) {
        return THIRD_PERSON.matcher(sentence).find()
                || REPORTED.matcher(sentence).find()
                || (OBSERVED.matcher(sentence).find() && OwnVoice.wantAt(sentence) < 0)
                || AS_FAMILY.matcher(sentence).find()
                || LifeOfAnother.isWishedIn(sentence)
                || CAME_UP.matcher(sentence).find()
                || CRIED.matcher(sentence).find()
                || ofFamily(sentence)
                || (BY_NAME.matcher(sentence).find()
                        && !WISH_OF_ANOTHER.matcher(sentence).find());
    }
}
