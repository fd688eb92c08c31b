package care.renkei.query.furigana;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuriganaTest {

    private final Furigana furigana = new Furigana(Map.of("瑞樹", "みずき", "青木", "あおき"));

    private String read(String text) {
        return Written.of(furigana.over(text)).replace("｜", "");
    }

    @ParameterizedTest
    @CsvSource({
        "瑞樹さんの記録, 瑞樹《みずき》さんの記録《きろく》",
        "電車の音が聞こえるところで暮らしたい。, 電車《でんしゃ》の音《おと》が聞《き》こえるところで暮《く》らしたい。",
        "食べ物の話, 食《た》べ物《もの》の話《はなし》",
        "11月4日（水）17時05分, 11月《がつ》4日《か》（水《すい》）17時《じ》05分《ふん》",
        "6月1日, 6月《がつ》1日《ついたち》",
        "6月20日, 6月《がつ》20日《はつか》",
        "1日に10分, 1日《にち》に10分《ぷん》",
        "3週間前, 3週間《しゅうかん》前《まえ》",
        "2人で41件, 2人《ふたり》で41件《けん》",
        "ともしび, ともしび",
        "青木さんが自宅を訪問。, 青木《あおき》さんが自宅《じたく》を訪問《ほうもん》。"
    })
    void is_read_as_people_read(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"「《しるし》｜が ある」記録", "髙橋 𠮷乃\n改行", "🚃電車", ""})
    void never_changes_the_text(String text) {
        assertThat(Piece.textOf(furigana.over(text))).isEqualTo(text);
        assertThat(Piece.textOf(Written.read(Written.of(furigana.over(text))))).isEqualTo(text);
    }

    @Test
    void never_changes_any_text() {
        var random = new Random(11);
        String signs = "記録日月人々あいうアイウ09０（）水《》｜。、 \n髙𠮷ーabc瑞樹か月";
        int[] all = signs.codePoints().toArray();
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                text.appendCodePoint(all[random.nextInt(all.length)]);
            }
            assertThat(Piece.textOf(furigana.over(text.toString()))).isEqualTo(text.toString());
        }
    }

    @Test
    void what_is_written_down_leads() {
        assertThat(Written.read("わたしの 記録《きろく》を ｜20歳《はたち》に"))
                .containsExactly(
                        Piece.plain("わたしの "),
                        new Piece("記録", "きろく"),
                        Piece.plain("を "),
                        new Piece("20歳", "はたち"),
                        Piece.plain("に"));
    }

    @Test
    void says_nothing_of_what_was_said() {
        assertThat(List.of(new Piece("病気", "びょうき")).toString()).doesNotContain("病気");
    }
}
