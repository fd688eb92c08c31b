package care.renkei.events.wording;

import java.util.regex.Pattern;

/**
 * A wish for somebody else's life, who is not named: 学校に慣れてほしい, 入れてやりたい. To live, to grow and to learn is what
 * everybody does for himself or herself; one who asks others for something names them, or what they are to do.
 */
final class LifeOfAnother {

    private static final String LIVED =
            "(暮らし|過ごし|生き|育っ|成長し|自立し|巣立っ|慣れ|なじん|馴染ん|通っ|働い|卒業し|就職し|進学し|歩ん|がんばっ|頑張っ|(生活|日々|毎日|人生)を送っ|よう(に)?なっ|[子人]になっ"
                    + "|身に(付|つ)け|学ん|覚え|(元気|健康|笑顔|無事)でい)て";

    private static final String WISHED = "(い(っ|き|け)て?)?(ほしい|欲しい|もらいたい|もらえ(たら|れば|ると|る)|いただきたい|くれ(たら|れば|ると|る))";

    private static final Pattern WISHED_FOR_ANOTHER = Pattern.compile(LIVED + WISHED);

    /** 行かせたい, させたくない: to have somebody do. Words that only look like it are none, nor is what is brought about in things. */
    private static final Pattern WOULD_HAVE_DONE =
            Pattern.compile("(?<!合|会|知|済|笑|聞|咲|終|完成|成功|実現|安心|楽)[かがさたなばまらわ]せ(て(やり|あげ|おき))?た(い|くない)|施設に入れて?(おき)?たい");

    /** To do for somebody: 残してやりたい. (責任をもってやりたい is to do it oneself.) */
    private static final Pattern WOULD_DO_FOR =
            Pattern.compile("(入れ|残し|かなえ|叶え|守っ|支え|伸ばし|に?し|育て|見つけ|探し|見|看)てやりたい|[てで]あげたい");

    /** Nobody is kept in charge but those who are cared for; things are, which are named. */
    private static final Pattern KEPT = Pattern.compile(
            "^(?!.*(通帳|印鑑|お金|現金|荷物|鍵|カギ|薬|犬|猫)).*預かって(ほしい|欲しい|もらいたい|もらえ(たら|れば|ると)|いただきたい|くれ(たら|れば|ると))");

    /** Whoever is named is asked, or cared for by the one who speaks. */
    private static final Pattern NAMED =
            Pattern.compile(Somebody.ELSE + "(?!(?<=人)に(やさし|優し|親切|好か|愛さ|迷惑))[^、。と]{0,3}?[をにがはもの]");

    /** Who is to do it; what one can takes が, too (ことばが話せるように). */
    private static final Pattern ITS_SUBJECT = Pattern.compile(
            "[^、。](?<!言葉|ことば|声|笑顔|自信|体力|食欲|意欲|力|気持ち)が(?![^、。]*([えけげせてねべめれ]る|できる|分かる|わかる)よう)[^、。]*(くれ|ほし|欲し|もらい|もらえ)");

    /** What others are asked to learn, and to be beside. */
    private static final Pattern ASKED = Pattern.compile("手話|名前|障害|病気|特性|わたし|私|ぼく|僕|俺|一緒|いっしょ|そば|となり|隣|ともに|共に");

    private LifeOfAnother() {}

    static boolean isWishedIn(String sentence) {
        if (KEPT.matcher(sentence).find()) {
            return true;
        }
        if (NAMED.matcher(sentence).find()) {
            return false;
        }
        return WOULD_HAVE_DONE.matcher(sentence).find()
                || WOULD_DO_FOR.matcher(sentence).find()
                || (WISHED_FOR_ANOTHER.matcher(sentence).find()
                        && !ITS_SUBJECT.matcher(sentence).find()
                        && !ASKED.matcher(sentence).find());
    }
}
