package care.renkei.events.wording;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Words;
import care.renkei.events.advice.AdviceOnWording;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class APlanTest {

    private static PlanTexts plan(@Nullable Words wish, List<Words> family) {
        return new PlanTexts(wish, family);
    }

    @Test
    void in_the_persons_words_about_a_whole_life_is_left_alone() {
        assertThat(plan(
                                Words.of("電車の音が聞こえるところで暮らしたい。"),
                                List.of(Words.of("事故が心配なので、だれかが近くにいてほしい。")))
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
        assertThat(plan(Words.WITHHELD, List.of(Words.WITHHELD))
                        .advice())
                .isEmpty();
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
}
