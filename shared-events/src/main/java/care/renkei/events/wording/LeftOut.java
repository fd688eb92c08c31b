package care.renkei.events.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is done to somebody who is not named. Whoever writes of the person in a plan for that person leaves the person
 * out; a person who speaks of what he or she does for others names them: 作業の前に声をかける, and 隣の人に声をかける.
 */
final class LeftOut {

    private static final String TO_SOMEBODY =
            "声をかけ/る 声を掛け/る 話しかけ/る 語りかけ/る 手を添え/る 手を貸す 背中を押す 間に入る 仲立ちする 介入する 相談に乗る 相談にのる 相談に応じ/る"
                    + " 話を聴く 悩みを聞く 困りごとを聞く 気持ちを聞く 訴えを聞く 思いを聞く 勧め/る 手ほどきする なだめ/る 諭す さとす たしなめ/る ねぎらう 労う いたわる 目を配る 気を配る 気にかけ/る 誘い出す 連れ出す 送り出す 迎え入れ/る"
                    + " 落ち着かせ/る 安心させ/る 気づかせ/る 緊張をほぐす 不安をほぐす 不安を取り除く 仲裁する 引率する 伴走する 代筆する 代読する"
                    + " 着替えを手伝う 更衣を手伝う 入浴を手伝う 洗身を手伝う 洗髪を手伝う 歯みがきを手伝う 移乗を手伝う 通院を手伝う 手続きを手伝う 申請を手伝う 探しを手伝う 支払いを手伝う";

    private static final String TELLS = "説明する 教え/る 案内する 紹介する 示す 知らせ/る 伝え/る";

    /** Telling says it only where it is told what comes next, or so that somebody can. */
    private static final String TOLD = "(手順|見通し|流れ|順序|ルール)を[^。]{0,12}" + Forms.atTheEnd(TELLS)
            + "|(対応|方法|やり方|使い方|仕方|言い方|断り方)を[^。]{0,12}" + Forms.atTheEnd(TELLS)
            + "|([えけげせてねべめれ]る|できる|分かる|わかる)よう(に)?、?[^。]*" + Forms.atTheEnd(TELLS + " 渡す 見せ/る")
            + "|(前もって|事前に|あらかじめ)[^。]*" + Forms.atTheEnd("見せ/る 示す 渡す 教え/る 説明する")
            + "|(丁寧|ていねい|分かりやす|わかりやす|視覚的|段階的|個別|具体的|短|小さ|細か)[にく][^。]*" + Forms.atTheEnd(TELLS);

    private static final Pattern DONE =
            Pattern.compile(Forms.atTheEnd(TO_SOMEBODY) + "|" + Forms.goingOn(TO_SOMEBODY) + "|" + TOLD);

    /** To, of or for somebody: whoever that is, the person was not left out. */
    private static final Pattern NAMED = Pattern.compile(Somebody.ELSE + "[^、。と]{0,6}[にをへの]");

    /** "If something is amiss, call": the person may well be who calls. */
    private static final Pattern CALLS = Pattern.compile("(たら|とき|時|場合)は?、?[^。]*声を[か掛]け");

    private LeftOut() {}

    static boolean isThePerson(String sentence) {
        Matcher done = DONE.matcher(sentence);
        return done.find()
                && !NAMED.matcher(sentence.substring(0, done.start())).find()
                && !CALLS.matcher(sentence).find();
    }
}
