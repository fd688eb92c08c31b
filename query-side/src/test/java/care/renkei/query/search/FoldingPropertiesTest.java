package care.renkei.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingPropertiesTest {

    private static final int TEXTS = 3_000;

    /** Characters as a reader sees them, among them such as are written with more than one sign. */
    private static final List<String> CHARACTERS = List.of(
            "あ",
            "カ",
            "ｶ",
            "ｶﾞ",
            "か\u3099",
            "が",
            "パ",
            "ﾊﾟ",
            "ー",
            "ｰ",
            "―",
            "-",
            "〜",
            "ッ",
            "ゃ",
            "ヶ",
            "髙",
            "高",
            "﨑",
            "崎",
            "斉",
            "齋",
            "𠮷",
            "辻\uDB40\uDD00",
            "薬",
            "藥",
            "A",
            "ａ",
            "ß",
            "é",
            "e\u0301",
            "İ",
            "Σ",
            "①",
            "㈱",
            "㋿",
            "ﬀ",
            "１",
            "1",
            "7月",
            "令和",
            "。",
            "、",
            "・",
            "･",
            "「",
            "」",
            "ヴ",
            "ヷ",
            "ゟ",
            "ヿ",
            "한",
            "ᄒ",
            "\u200b",
            "\u00ad",
            "゛",
            "\u3099",
            "/",
            "年",
            "日",
            "々",
            "Ⅳ",
            "㎎",
            "½");

    @ParameterizedTest
    @ValueSource(longs = {20_260_701, 7, 99})
    void folding_what_is_folded_changes_nothing(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String folded = Folding.text(String.join("", some(random, 12)));
            assertThat(Folding.text(folded)).isEqualTo(folded);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20_260_701, 7, 99})
    void any_characters_at_all_are_folded_for_good(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = IntStream.range(0, 10)
                    .map(n -> random.nextInt(4) == 0 ? random.nextInt(0x2FFFF) : random.nextInt(0xFFFF))
                    .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            String folded = Folding.text(text);
            assertThat(Folding.text(folded))
                    .as("%s", text.codePoints().boxed().toList())
                    .isEqualTo(folded);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20_260_701, 7, 99})
    void what_contains_a_text_contains_it_folded(long seed) {
        var random = new Random(seed);
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            List<String> before = some(random, 5);
            List<String> sought = whole(some(random, 4));
            List<String> after = whole(some(random, 5));
            String typed = String.join("", sought);
            String text = String.join("", before) + typed + String.join("", after);
            if (!Folding.text(typed).isBlank()) {
                Sought phrase = Sought.read("〝" + typed.replace("〟", "") + "〟");
                assertThat(phrase.begin().in(text).all())
                        .as("%s in %s", typed, text)
                        .isTrue();
                assertThat(phrase.in(text, 2026).marked())
                        .as("%s in %s", typed, text)
                        .isTrue();
                found++;
            }
        }
        assertThat(found).isGreaterThan(TEXTS / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {20_260_701, 7, 99})
    void pieces_are_the_text_and_something_is_marked_where_something_is_found(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = String.join("", some(random, 15));
            String typed = String.join("", some(random, 2)) + (random.nextInt(3) == 0 ? " 7月" : "あ");
            if (Folding.text(typed).isBlank()) {
                continue;
            }
            Sought sought = Sought.read(typed);
            Passage passage = sought.in(text, 2026);
            assertThat(passage.pieces().stream().map(Passage.Piece::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            if (sought.begin().in(text).all()) {
                assertThat(passage.marked()).as("%s in %s", typed, text).isTrue();
            }
        }
    }

    private static List<String> some(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> CHARACTERS.get(random.nextInt(CHARACTERS.size())))
                .toList();
    }

    /** Not beginning with what is read as part of the character before. */
    private static List<String> whole(List<String> characters) {
        return characters.stream()
                .dropWhile(c -> c.equals("\u3099") || c.equals("\u200b") || c.equals("\u00ad"))
                .toList();
    }
}
