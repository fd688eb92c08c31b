package care.renkei.events.wording;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Words;
import care.renkei.events.advice.AdviceOnWording;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class APlanTest {

    private static PlanTexts plan(@Nullable Words wish, List<Words> family) {
        return new PlanTexts(wish, family);
    }

    @Test
    void in_the_persons_words_about_a_whole_life_is_left_alone() {
        assertThat(plan(Words.of("電車の音が聞こえるところで暮らしたい。"), List.of(Words.of("事故が心配なので、だれかが近くにいてほしい。")))
                        .advice())
                .isEmpty();
    }

    @Test
    void hears_the_family_apart() {
        assertThat(plan(Words.of("地域で安心して暮らしたい。"), List.of(Words.of("地域で安心して暮らしてほしい。")))
                        .advice())
                .containsExactly(AdviceOnWording.WISHES_NEARLY_ALIKE);
    }

    @Test
    void keeps_want_and_means_apart() {
        assertThat(Wording.onGoal(null, List.of(Words.of("移動支援を使う。"))))
                .containsExactly(AdviceOnWording.MEANS_WITHOUT_WANT);
        assertThat(Wording.onGoal(Words.of("海に行きたい。"), List.of(Words.of("移動支援を使う。"))))
                .isEmpty();
    }

    @Test
    void is_not_read_where_its_words_are_withheld() {
        assertThat(plan(Words.WITHHELD, List.of(Words.WITHHELD)).advice()).isEmpty();
        assertThat(Wording.onSpokenWish(Words.WITHHELD)).isEmpty();
        assertThat(Wording.onPlans(List.of(Words.WITHHELD), List.of(Words.WITHHELD)))
                .isEmpty();
    }

    @Test
    void that_is_a_copy_of_another_is_seen_from_either_side() {
        List<Words> one = List.of(Words.of("清潔な部屋で暮らしたい。"), Words.of("居宅介護を週二回使い、掃除を一緒にする。"));
        List<Words> other = List.of(Words.of("清潔な部屋で暮らしたい。居宅介護を週二回使い、掃除を一緒にする。声もかける。"));
        assertThat(Wording.onPlans(one, other)).containsExactly(AdviceOnWording.PLANS_NEARLY_ALIKE);
        assertThat(Wording.onPlans(other, one)).containsExactly(AdviceOnWording.PLANS_NEARLY_ALIKE);
    }

    @Test
    void of_a_child_is_a_wish_as_it_was_spoken() {
        assertThat(Wording.onSpokenWish(Words.of("でんしゃ！"))).isEmpty();
        assertThat(Wording.onSpokenWish(Words.of("本人は一人暮らしを希望している。"))).containsExactly(AdviceOnWording.NO_FIRST_PERSON);
    }

    /** Long plans of one field of work share many runs; that alone makes no copy. */
    @Test
    void of_many_rows_is_a_copy_where_rows_are_and_not_where_only_the_matters_are() {
        List<Words> whole = rows(
                "一人でバスに乗って作業所に行けるようになりたい。週一回、職員と道を歩いて覚える。",
                "自分で料理を作れるようになりたい。ヘルパーと週二回、台所に立って夕食を作る。",
                "週末は家族以外の人と出かけたい。移動支援を月二回使い、行き先は本人が選ぶ。",
                "朝、自分で起きて学校に行きたい。前の日の夜に持ち物をそろえ、七時に目覚ましをかける。");
        List<Words> own = rows(
                "停留所の写真カードを三枚作り、乗る前に自分で見比べる。降りるボタンを押すところまで本人が行い、職員は後ろの席に座る。",
                "一か月目はみそ汁とおにぎり。包丁を使う前に手の置き方を確かめ、味つけは本人が決める。",
                "一回目は水族館。切符は本人が買い、疲れたら座る場所を先に決めておく。帰ったら写真を一枚選んで日記にはる。",
                "迎えの車では窓側の席。着いたら先生と手を合わせ、朝のしたくの絵を一枚ずつはがす。");
        List<Words> copy = rows(
                "一人でバスに乗り、作業所に行けるようになる。週一回、職員と一緒に道を歩いて覚える。",
                "自分で料理が作れるようになる。ヘルパーと週二回台所に立ち、夕食を一緒に作る。",
                "週末は家族以外の人と出かける。移動支援を月に二回使って、行き先は本人に選んでもらう。",
                "迎えの車では窓側の席。着いたら先生と手を合わせ、朝のしたくの絵を一枚ずつはがす。");
        assertThat(Wording.onPlans(whole, own)).isEmpty();
        assertThat(Wording.onPlans(whole, copy)).containsExactly(AdviceOnWording.PLANS_NEARLY_ALIKE);
    }

    private static List<Words> rows(String... texts) {
        return Stream.of(texts).map(Words::of).toList();
    }
}
