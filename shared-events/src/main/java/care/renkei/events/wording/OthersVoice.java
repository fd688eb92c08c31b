package care.renkei.events.wording;

import java.util.regex.Pattern;

/** A sentence in which somebody else speaks of the person, or for the person. */
final class OthersVoice {

    /** Words by which nobody calls himself or herself, and family that speaks as such. */
    private static final Pattern THIRD_PERSON =
            Pattern.compile("本人|利用者|対象[児者]|当該|保護者|他児|入所者|氏[はが]|この子|息子に|娘に|[母父親姉兄妹弟]として"
                    + "|(両親|父|母|家族)[はも][^。]*(願っている|望んでいる|希望している)|ご家族");

    /** Somebody's name as the topic; kin and helpers are spoken of by the person, too. */
    private static final Pattern BY_NAME = Pattern.compile(
            "^(?!.*(お?[母父兄姉]さん|お?じいさん|お?ばあさん|おじさん|おばさん|奥さん|ヘルパーさん|職員さん|看護師さん|お客さん))" + "[^、。「]{1,6}さん[はが]");

    private static final Pattern WISH_OF_ANOTHER = Pattern.compile("(ほしい|もらいたい|いただきたい)");

    /** Grammar that tells of somebody else's wish, and words of a report. */
    private static final Pattern REPORTED = Pattern.compile(
            "たが(る|って|ります|り、)"
                    + "|と(話し|言っ|言う|述べ|訴え|語っ|おっしゃっ)て?(いる|います|いた|た|おられる|おられます)$"
                    + "|(と|たい)(の|という|と)?(本人から)?(強い)?(こと|希望|意向|思い|願い|訴え|話|要望)"
                    + "(です|だ|が(ある|あり|あります|あった|聞かれる)|あり|を持っている)?$"
                    + "|(希望|意向|要望)((が|は)?(ある|あり|あります)|している|しています|されている|を?示している)?$"
                    + "|望(んでいる|まれている|まれる)$|(よう|そう|模様)(だ|です|である)$|夢見ている$|を好(む|み、|んでいる)|検討中$|させてやりたい$|(思|考え)(わ|ら)れる$|いわく|(様子|姿)が(見られる|ある)$");

    private OthersVoice() {}

    static boolean speaksIn(String sentence) {
        return THIRD_PERSON.matcher(sentence).find()
                || REPORTED.matcher(sentence).find()
                || (BY_NAME.matcher(sentence).find()
                        && !WISH_OF_ANOTHER.matcher(sentence).find());
    }
}
