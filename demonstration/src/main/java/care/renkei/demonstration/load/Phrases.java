package care.renkei.demonstration.load;

import java.util.random.RandomGenerator;

/** Short sentences as they stand in care records, put together at random; nobody's. */
final class Phrases {

    private static final String[] WHEN = {"朝", "昼すぎ", "夕方", "帰りがけに", "食事のあと", "雨の中", "電車を待つあいだ"};
    private static final String[] WHAT = {
        "予定の紙をいっしょに見た",
        "となりに座って待った",
        "自分から話しはじめた",
        "道具の場所をたしかめた",
        "次に会う日を決めた",
        "写真を見せてくれた",
        "少し休んでから続けた",
        "家族と電話で話した",
        "買い物の順番を自分で決めた"
    };
    private static final String[] HOW = {"いつもより声が大きかった", "とくに変わりはない", "よく眠れたとのこと", "手を出さずに見ていた", "途中で一度やめた", "終わりまで続いた"
    };
    private static final String[] WISH = {
        "ひとりで、やってみたい。",
        "静かなところがいい。",
        "また来てもいい。",
        "仕事の話をしたい。",
        "家のことは、まだいい。",
        "海の見えるところで暮らしたい。",
        "朝は、ゆっくりしたい。",
        "友だちと、同じ時間に帰りたい。"
    };

    private Phrases() {}

    static String note(RandomGenerator random) {
        var text = new StringBuilder();
        int sentences = 1 + random.nextInt(3);
        for (int i = 0; i < sentences; i++) {
            text.append(one(WHEN, random)).append('、').append(one(WHAT, random)).append("。");
        }
        return text.append(one(HOW, random)).append("。").toString();
    }

    static String said(RandomGenerator random) {
        return one(WISH, random);
    }

    static <T> T one(T[] from, RandomGenerator random) {
        return from[random.nextInt(from.length)];
    }
}
