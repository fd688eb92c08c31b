package care.renkei.events.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence whose subject, said or not, is whoever supports. Japanese leaves the subject out; what tells is whose work
 * the verb is, and for whom something is done: causatives, 〜ていただく, 〜よう支援する.
 */
final class SupporterSubject {

    /** 〜させる, at the end or going on; words that only look like it are none, nor is what people bring about in things. */
    private static final Pattern MAKES_DO = Pattern.compile(
            "(?<!合|会|知|済|笑|聞|咲|沸|終わ?|走|暮|動|鳴|生|活|減|あ|こ|し|す|は|ま|も|完成|成功|実現|安定|向上|回復|両立|上達|充実|発展|復活)[かがさたなばまらわ]せ"
                    + "(る(ようにする|ことで|ことにより)?$|る(ことで|ことにより)|て(いく|いきます)?($|、|、?[^。]*[うくぐすつぬぶむる]$)|、)");

    /** What somebody has done is done for oneself where it is asked of somebody. */
    private static final Pattern HAS_DONE = Pattern.compile("[てで](もらう|もらい|もらえる|いただく|いただき|いただける)(、|$|よう|ことで|場面|機会)");

    private static final Pattern ASKED_OF = Pattern.compile("(" + Somebody.ELSE + "|医|近所)(に|から)[^。]*[てで](もら|いただ)");

    /** Turns of phrase in which staff write down how they go about it. */
    private static final Pattern HOW_STAFF_DO = Pattern.compile("("
            + "(?<!その)際に?は|必要に応じ|無理のない範囲|適宜|随時|その都度|さりげなく|速やかに|職員間|関係者間|関係機関|支援者(?![にへ])"
            + "|(無理強い|強要|否定)せず|(急|せ)かさず|(責め|叱ら|しから)ず|見逃さず|見逃さない"
            + "|(発作|パニック|不穏|興奮|混乱|緊急|異常|急変)時"
            + "|(拒否|中断|混乱|興奮|要望|離席)され(た|る|ない)|を拒まれ"
            + "|(職員|スタッフ|世話人|支援員|看護師|相談員|保育士|担当者)が(?![^。]*(前に|とき|時|日|間に|まで|いな|休み))"
            + ")[^。]*[うくぐすつぬぶむる]$"
            + "|^保護者[とにへ]|本人の(発信|訴え|話|思い|気持ち|意思|反応|表情|サイン|行動|動き|意向|ペース|様子|言葉)[をに](?![^。]*(なる|できる|れる)$)|(ご家族|保護者|本人)[にへ][^。]*(伝える|知らせる|お伝えする|説明する|教える)$"
            + "|(?<!と)(一緒に|いっしょに|共に|ともに)(考え|振り返|喜|確認|検討|さが|探|整理|調べ)[^。、]*[うくぐすつぬぶむる]$");

    /** 〜がる is said of others alone. */
    private static final Pattern OF_ONE_WHO_SHOWS_IT = Pattern.compile(
            "^(?!.*が[^、。]{0,6}がる).*(嫌|いや|怖|こわ|ほし|欲し|恥ずかし|さみし|寂し|痛|たが)が?(る(とき|時|場合|際|日)|った(とき|時|場合|際|ら)|れば)"
                    + "[^。]*[うくぐすつぬぶむる]$");

    /** Where the person stands in a case of another's sentence: with, to or about the person. */
    private static final Pattern WITH_THE_PERSON =
            Pattern.compile("(本人|利用者)(と(?![^、。]{0,8}[がは])|[をへ]|に(?!合|適|とって|必要|ふさわし|でき|なる|よる))"
                    + "([^。]*一緒に[^。]*考える|[^。]*(?<!暮ら|過ご|望|願|希望す|思|考え|求め|あ|い)[うくぐすつぬぶむる])$");

    /** So that something comes about, in words of offices, somebody does something: 生活リズムが整うよう、朝に電話する. */
    private static final Pattern SO_THAT = Pattern.compile("^(.*(?<!ない))よう(?:に)?、.*[うくぐすつぬぶむる]$");

    /** What everybody does with his or her own body and time. */
    private static final Pattern FOR_ONESELF = Pattern.compile(
            "(歩く|走る|飲む|食べる|寝る|起きる|通う|行く|休む|書く|読む|続ける|覚える|やる|がんばる|頑張る|練習する|運動する|勉強する|参加する|取り組む|働く|過ごす|暮らす|習う|出る|なる|できる)$");

    /** Words by which one puts oneself below whom one serves. */
    private static final Pattern HUMBLE = Pattern.compile(
            "(?<!お願い)(いたし|致し|てまいり|て参り)ます$|お(伝え|聞き|示し|見せ|渡し|届け|知らせ|尋ね|預かり|送り)(する|します)$|[をも](うかがう|伺う|うかがいます|伺います)$");

    /** Of the person, or to those who care for the person, and then what is done. */
    private static final Pattern TOWARDS_THE_PERSON = Pattern.compile("((本人|利用者)の|(ご家族|保護者|対象[児者])[のにをとへ])"
            + "[^。]*(聞く|聴く|話し合う|考える|探す|さがす|待つ|変える|広げる|増やす|任せる|調べる|合わせる|確かめる|関わる|かかわる|つくる|作る|する)$");

    /** A want that is spoken of: 働きたいという気持ちを…. */
    private static final Pattern WANT_SPOKEN_OF =
            Pattern.compile("(たい|ほしい)」?(という|といった|との|気持ち|思い|こと|意向|活動|もの)[^。]*[うくぐすつぬぶむる]$");

    private SupporterSubject() {}

    static boolean isIn(String said) {
        String sentence = PlainEnd.of(said);
        if (OthersVoice.ofFamily(sentence)) {
            return false;
        }
        if (OwnVoice.wantAt(sentence) >= 0 && !isSpokenOf(sentence)) {
            return false;
        }
        if (OwnVoice.namesSelf(sentence) && !forThePerson(sentence)) {
            return false;
        }
        return CareWork.ends(sentence)
                || CareWork.comesFirst(sentence)
                || CareWork.isNamed(sentence)
                || hasItDone(sentence)
                || MAKES_DO.matcher(sentence).find()
                || HOW_STAFF_DO.matcher(sentence).find()
                || OF_ONE_WHO_SHOWS_IT.matcher(sentence).find()
                || TOWARDS_THE_PERSON.matcher(sentence).find()
                || WITH_THE_PERSON.matcher(sentence).find()
                || bringsAbout(sentence)
                || HUMBLE.matcher(said).find()
                || LeftOut.isThePerson(sentence)
                || Watched.isThePerson(sentence);
    }

    private static boolean bringsAbout(String sentence) {
        Matcher soThat = SO_THAT.matcher(sentence);
        return soThat.find()
                && OfficeWords.areIn(soThat.group(1))
                && !FOR_ONESELF.matcher(sentence).find();
    }

    private static boolean isSpokenOf(String sentence) {
        return WANT_SPOKEN_OF.matcher(sentence).find() && (CareWork.ends(sentence) || CareWork.comesFirst(sentence));
    }

    /** Whether somebody has something done, and nobody is asked. */
    static boolean hasItDone(String sentence) {
        return HAS_DONE.matcher(sentence).find() && !ASKED_OF.matcher(sentence).find();
    }

    /** "So that … can alone", "has … done by oneself": said by somebody else. */
    private static boolean forThePerson(String sentence) {
        return sentence.contains("本人")
                || sentence.contains("ご自分")
                || (sentence.contains("よう") && CareWork.ends(sentence))
                || Watched.isWhatOneself(sentence)
                || isSpokenOf(sentence)
                || hasItDone(sentence)
                || MAKES_DO.matcher(sentence).find();
    }
}
