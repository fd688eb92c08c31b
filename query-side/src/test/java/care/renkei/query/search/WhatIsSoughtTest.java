package care.renkei.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIsSoughtTest {

    private static final LocalDate DAY = LocalDate.parse("2026-07-01");

    private static boolean found(String typed, String... texts) {
        Finding finding = Sought.read(typed).begin().on(LocalDate.parse("2023-02-03"));
        List.of(texts).forEach(finding::in);
        return finding.all();
    }

    private static boolean foundOn(LocalDate day, String typed) {
        return Sought.read(typed).begin().on(day).all();
    }

    private static String marked(String typed, String text) {
        return Sought.read(typed).in(text, 2026).pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void all_words_have_to_occur_wherever() {
        assertThat(found("台所 ゴミ", "台所を見た。", "ごみの日を覚えた。")).isTrue();
        assertThat(found("台所　風呂", "台所を見た。", "ごみの日を覚えた。")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"朝の薬\"", "「朝の薬」", "“朝の薬”", "『朝の薬』", "＂朝の薬＂", "「朝の薬"})
    void a_phrase_stands_as_it_is(String typed) {
        assertThat(found(typed, "朝の薬を飲んだ。")).isTrue();
        assertThat(found(typed, "朝、薬を飲んだ。")).isFalse();
    }

    @Test
    void spaces_belong_to_a_phrase_however_wide_they_are() {
        assertThat(found("\"group  home\"", "The Group Home")).isTrue();
        assertThat(found("\"group home\"", "a home for the group")).isFalse();
        assertThat(found("group home", "a home for the group")).isTrue();
    }

    @Test
    void the_last_long_vowel_of_a_long_word_may_be_missing() {
        assertThat(found("ヘルパー", "ヘルパが来た。")).isTrue();
        assertThat(found("ヘルパ", "ヘルパーが来た。")).isTrue();
        assertThat(found("バー", "バスに乗った。")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-01",
                "2026/7/1",
                "2026.7.1",
                "2026年7月1日",
                "令和8年7月1日",
                "令和８年７月１日",
                "R8.7.1",
                "r8/7/1",
                "７月１日",
                "7/1",
                "令和8年7月",
                "2026-07",
                "2026年7月",
                "7月",
                "2026年",
                "令和8年",
                "㋿8年7月"
            })
    void a_day_is_found_however_it_is_written(String typed) {
        assertThat(foundOn(DAY, typed)).isTrue();
        assertThat(foundOn(LocalDate.parse("2025-08-02"), typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 次は令和8年7月1日に会う。",
        "令和8年7月1日, 2026年7月1日までの約束。",
        "7月1日, 2026/07/01 に面談。",
        "7月1日, 毎年7月1日に来る。",
        "令和8年7月, 更新は2026-07-31。",
        "平成31年4月, H31.4.30 に退院。",
        "令和元年5月1日, 2019年5月1日に入所。",
        "昭和40年, S40.3.2 生まれ。"
    })
    void a_day_in_words_is_found_however_it_is_written_there(String typed, String text) {
        assertThat(found(typed, text)).isTrue();
        assertThat(Sought.read(typed).in(text, 2026).marked()).isTrue();
    }

    @Test
    void a_date_without_a_year_means_the_year_in_which_it_was_written() {
        assertThat(Sought.read("2026-07-01")
                        .begin()
                        .on(LocalDate.parse("2026-06-20"))
                        .in("次は7月1日。")
                        .all())
                .isTrue();
        assertThat(Sought.read("2026-07-01")
                        .begin()
                        .on(LocalDate.parse("2025-06-20"))
                        .in("次は7月1日。")
                        .all())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "7月1日, 7月11日に会う。",
        "1月2日, 11月2日に会う。",
        "2023-07-01, 2026年7月1日に会う。",
        "2026-07-01, 2026-07-10",
        "1月2日, 11/2に会う",
        "7月, 3か月"
    })
    void another_day_is_not_found(String typed, String text) {
        assertThat(found(typed, text)).isFalse();
    }

    @Test
    void what_is_found_is_marked_as_it_was_written() {
        assertThat(marked("グループホーム", "ｸﾞﾙｰﾌﾟﾎｰﾑの見学。グループホーム、いい。")).isEqualTo("[ｸﾞﾙｰﾌﾟﾎｰﾑ]の見学。[グループホーム]、いい。");
        assertThat(marked("高橋 株", "髙橋さん（㈱ともしび）")).isEqualTo("[髙橋]さん（[㈱]ともしび）");
        assertThat(marked("令和8年7月1日", "面談は７月１日です。")).isEqualTo("面談は[７月１日]です。");
        assertThat(marked("辻", "辻\uDB40\uDD00さん")).isEqualTo("[辻\uDB40\uDD00]さん");
        assertThat(marked("台所", "風呂を見た。")).isEqualTo("風呂を見た。");
    }

    @Test
    void an_excerpt_has_what_is_marked_and_a_little_around_it() {
        assertThat(excerpt("台所", "朝は早く台所に立つ。夜も台所でひとりになる。")).isEqualTo("…く[台所]に…も[台所]で…");
        assertThat(excerpt("台所", "台所に台所での")).isEqualTo("[台所]に[台所]で…");
        assertThat(excerpt("辻", "𠮷𠮷辻𠮷𠮷")).isEqualTo("…𠮷[辻]𠮷…");
        assertThat(Sought.read("台所").in("台所", 2026).excerpt(0).pieces()).hasSize(1);
    }

    @Test
    void an_excerpt_keeps_to_the_lines_in_which_something_is_marked() {
        assertThat(excerpt("台所", "朝\n台所で\n夜")).isEqualTo("[台所]で");
        assertThat(excerpt("台所", "朝\nの台所で\n夜\nの台所")).isEqualTo("の[台所]で\nの[台所]");
    }

    private static String excerpt(String typed, String text) {
        return Sought.read(typed).in(text, 2026).excerpt(1).pieces().stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void names_are_found_with_or_without_a_space() {
        List<String> names = List.of("髙橋 瑞樹", "たかはし みずき", "A-0012");
        assertThat(Sought.read("高橋瑞樹").inNames(names)).isTrue();
        assertThat(Sought.read("タカハシ　ミズキ").inNames(names)).isTrue();
        assertThat(Sought.read("ﾀｶﾊｼ").inNames(names)).isTrue();
        assertThat(Sought.read("ａー００１２").inNames(names)).isTrue();
        assertThat(Sought.read("高橋 花子").inNames(names)).isFalse();
        assertThat(Sought.read("青木").inNames(names)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "「」", "a b c d e f g h i j k l m"})
    void nothing_and_too_much_cannot_be_sought(String typed) {
        assertThatThrownBy(() -> Sought.read(typed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sought.read("あ".repeat(Sought.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_reads_in_a_log_what_was_sought() {
        assertThat(Sought.read("秘密")).hasToString("[sought]");
        assertThat(Sought.read("秘密").in("秘密のこと", 2026).toString()).doesNotContain("秘密");
        assertThat(Folded.of("秘密")).hasToString("[folded]");
    }
}
