package care.renkei.events.wording;

import java.util.regex.Pattern;

/** Where somebody watches the person: what is seen is a state of the person, and another acts upon it. */
final class Watched {

    /** 疲れが見られたら: who sees it is not who is tired. */
    private static final Pattern SEEN_AND_ACTED_UPON =
            Pattern.compile("(見られ|みられ|見受けられ|うかがえ|認められ)(たら|れば|(た|る)(際|時|とき|場合|日))[^。]*[うくぐすつぬぶむる]$");

    /** Nobody watches his or her own face. */
    private static final Pattern FACE = Pattern.compile("(?<!" + Somebody.ELSE
            + "の)(表情|反応|顔色|仕草|しぐさ|理解度|習熟度|疲れ具合|疲労度)(や[^、。]{1,8})?" + "を(見|み|確かめ|確認し|観察し|読み取り|うかがい)(ながら|つつ|て、|、)");

    /** 自分から言い出すのを待つ: "oneself" is in what is waited for, and another waits. */
    private static final Pattern WAITED_FOR = Pattern.compile("(自分|自ら)[^。、]*(のを|まで)(待つ|待ち、|見守る|見守り、|見届け)");

    /** 自分で選ぶ力を育む: "oneself" is in what the verb is done to. */
    private static final Pattern BROUGHT_UP =
            Pattern.compile("(自分|自ら)[^。、]*[うくぐすつぬぶむるた](力|意欲|気持ち|機会|場面|経験)を(育|養|培|引き出|大切に|大事に|尊重|支え|高め|増や|設け|つく|作)");

    private Watched() {}

    static boolean isThePerson(String sentence) {
        return SEEN_AND_ACTED_UPON.matcher(sentence).find()
                || FACE.matcher(sentence).find()
                || isWhatOneself(sentence);
    }

    /** Whether "oneself" stands in what somebody else waits for or brings up. */
    static boolean isWhatOneself(String sentence) {
        return WAITED_FOR.matcher(sentence).find()
                || BROUGHT_UP.matcher(sentence).find();
    }
}
