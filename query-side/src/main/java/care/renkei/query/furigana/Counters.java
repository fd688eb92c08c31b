package care.renkei.query.furigana;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in figures with what they count; an analyser reads 4日 and 10分 as no person does. */
final class Counters {

    /** A number and what it counts, or a weekday in brackets. */
    static final Pattern COUNTED = Pattern.compile(
            "(?<number>[0-9０-９]{1,9})(?<counter>週間|時間|年間|か月|年|月|日|時|分|秒|件|回|人|歳|名|枚|つ)" + "|（(?<weekday>[月火水木金土日])）");

    private static final Map<String, String> READINGS = Map.ofEntries(
            Map.entry("週間", "しゅうかん"),
            Map.entry("時間", "じかん"),
            Map.entry("年間", "ねんかん"),
            Map.entry("か月", "かげつ"),
            Map.entry("年", "ねん"),
            Map.entry("月", "がつ"),
            Map.entry("日", "にち"),
            Map.entry("時", "じ"),
            Map.entry("分", "ふん"),
            Map.entry("秒", "びょう"),
            Map.entry("件", "けん"),
            Map.entry("回", "かい"),
            Map.entry("人", "にん"),
            Map.entry("歳", "さい"),
            Map.entry("名", "めい"),
            Map.entry("枚", "まい"));

    private static final Map<String, String> WEEKDAYS =
            Map.of("月", "げつ", "火", "か", "水", "すい", "木", "もく", "金", "きん", "土", "ど", "日", "にち");

    /** Numbers that are read with what they count as one word. */
    private static final Map<String, String> ONE_WORD = Map.of("1人", "ひとり", "2人", "ふたり", "20日", "はつか", "20歳", "はたち");

    /** ふつか, みっか, … and their kin. */
    private static final Set<Integer> DAYS_IN_KA = Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 24);

    /** The last figure after which minutes are ぷん: いっぷん, さんぷん, じゅっぷん. */
    private static final Set<Integer> MINUTES_IN_PUN = Set.of(0, 1, 3, 4, 6, 8);

    private Counters() {}

    /** @param before what stands before it in the text */
    static List<Piece> over(MatchResult found, String before) {
        String weekday = found.group("weekday");
        if (weekday != null) {
            return List.of(Piece.plain("（"), new Piece(weekday, WEEKDAYS.get(weekday)), Piece.plain("）"));
        }
        String figures = found.group("number");
        String counter = found.group("counter");
        int number = Integer.parseInt(figures);
        String whole =
                number == 1 && counter.equals("日") && before.endsWith("月") ? "ついたち" : ONE_WORD.get(number + counter);
        if (whole != null) {
            return List.of(new Piece(figures + counter, whole));
        }
        if (counter.equals("か月")) {
            return List.of(Piece.plain(figures + "か"), new Piece("月", "げつ"));
        }
        return List.of(Piece.plain(figures), new Piece(counter, reading(number, counter)));
    }

    private static @Nullable String reading(int number, String counter) {
        return switch (counter) {
            case "日" -> DAYS_IN_KA.contains(number) ? "か" : "にち";
            case "分" -> MINUTES_IN_PUN.contains(number % 10) ? "ぷん" : "ふん";
            default -> READINGS.get(counter);
        };
    }
}
