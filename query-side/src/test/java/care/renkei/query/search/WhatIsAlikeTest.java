package care.renkei.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIsAlikeTest {

    @ParameterizedTest
    @CsvSource({
        "グループホーム, ぐるーぷほーむ",
        "ｸﾞﾙｰﾌﾟﾎｰﾑ, グループホーム",
        "か\u3099くせい, がくせい",
        "ＡＤＬ, adl",
        "１２３, 123",
        "㈱ともしび, (株)ともしび",
        "㋿8年, 令和8年",
        "コ-ヒ-, コーヒー",
        "コ―ヒ―, コーヒー",
        "やだ〜, やだー",
        "青木　花子, 青木 花子",
        "市ヶ谷, 市ケ谷",
        "トミヱ, とみえ",
        "髙橋, 高橋",
        "山﨑, 山崎",
        "渡邊, 渡辺",
        "渡邉, 渡辺",
        "齋藤, 斎藤",
        "斉藤, 斎藤",
        "齊藤, 斉藤",
        "濵田, 浜田",
        "𠮷田, 吉田",
        "廣澤, 広沢",
        "辻\uDB40\uDD00, 辻",
        "通院\u200b日, 通院日",
        "藥, 薬"
    })
    void people_read_both_as_the_same(String one, String other) {
        assertThat(Folding.text(one)).isEqualTo(Folding.text(other));
    }

    @ParameterizedTest
    @CsvSource({
        "びょういん, びよういん",
        "カ, ガ",
        "は, ば",
        "青木, 青水",
        "未来, 末来",
        "ビール, ビル",
        "己, 已",
    })
    void what_means_something_else_stays_apart(String one, String other) {
        assertThat(Folding.text(one)).isNotEqualTo(Folding.text(other));
    }

    @Test
    void no_form_that_stands_for_others_is_itself_replaced() {
        var usual = KanjiVariants.usualForms();
        assertThat(usual).hasSizeGreaterThan(300);
        Set<Integer> both = new HashSet<>(usual.keySet());
        both.retainAll(new HashSet<>(usual.values()));
        assertThat(both).isEmpty();
    }

    @Test
    void every_character_folded_once_is_folded_for_good() {
        assertThat(IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                        .filter(Character::isDefined)
                        .mapToObj(Character::toString)
                        .filter(c -> !Folding.text(Folding.text(c)).equals(Folding.text(c))))
                .isEmpty();
    }
}
