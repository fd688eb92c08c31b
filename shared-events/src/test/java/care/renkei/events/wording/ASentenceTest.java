package care.renkei.events.wording;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Words;
import care.renkei.events.advice.AdviceOnWording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs that differ in what tells, and in little else. */
class ASentenceTest {

    private static boolean hasTheSupporterAsItsSubject(String goal) {
        return Wording.onGoal(Words.of(goal)).contains(AdviceOnWording.SUPPORTER_IS_SUBJECT);
    }

    private static boolean putsMeansFirst(String goal) {
        return Wording.onGoal(Words.of(goal)).contains(AdviceOnWording.MEANS_BEFORE_WANT);
    }

    private static boolean isThePersonsOwn(String wish) {
        return Wording.onWish(Words.of(wish)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "作業の前に声をかける。, 隣の席の人に声をかける。",
        "作業のあいまに相談に乗る。, 後輩の相談に乗る。",
        "背中の洗身を手伝う。, 夕食の準備を手伝う。",
        "一日の流れを、朝のうちに伝える。, 休む日は、前の日に伝える。"
    })
    void is_of_supporters_where_the_one_it_is_done_to_is_left_out(String leftOut, String named) {
        assertThat(hasTheSupporterAsItsSubject(leftOut)).isTrue();
        assertThat(hasTheSupporterAsItsSubject(named)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"疲れた様子が見られたら、早めに切り上げる。, 疲れたら、早めに切り上げる。", "自分から言い出すのを待つ。, 順番が来るまで待つ。", "自分で選ぶ力を育む。, 自分で野菜を育てる。"})
    void is_of_supporters_where_somebody_watches(String watched, String done) {
        assertThat(hasTheSupporterAsItsSubject(watched)).isTrue();
        assertThat(hasTheSupporterAsItsSubject(done)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"生活リズムが整うよう、朝に電話する。, 忘れないように、カレンダーに書く。", "再発を防げるよう、受診の日を知らせる。, 体力が維持できるように、毎日歩く。"})
    void is_of_supporters_where_an_aim_of_offices_is_brought_about(String aim, String own) {
        assertThat(hasTheSupporterAsItsSubject(aim)).isTrue();
        assertThat(hasTheSupporterAsItsSubject(own)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"見守る", "見守ります", "支援する", "支援します", "支援いたします", "受け止める", "受け止めます"})
    void is_of_supporters_however_politely_it_is_written(String verb) {
        assertThat(hasTheSupporterAsItsSubject("外での様子を" + verb + "。")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"毎日お皿を洗います。", "弟と公園で走ります。", "海の近くで暮らせる。", "任された仕事をこなせる。"})
    void is_not_of_supporters_for_being_polite_or_saying_what_one_can(String goal) {
        assertThat(hasTheSupporterAsItsSubject(goal)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "世話人さんに手伝ってもらって、部屋を片づけたい。, 母に手伝ってもらって、部屋を片づけたい。",
        "ヘルパーさんに来てもらって、風呂に入りたい。, ヘルパーさんに帰ってもらって、風呂に入りたい。",
        "デイケアに通って、人と話したい。, 人と話したいので、デイケアに通う。",
        "支援を受けながら、一人で暮らしたい。, 支援なしで、一人で暮らしたい。",
        "障害者手帳を取って、会社で働きたい。, 手帳に書いて、約束を守りたい。"
    })
    void puts_means_first_where_a_service_helps_towards_the_want(String means, String none) {
        assertThat(putsMeansFirst(means)).isTrue();
        assertThat(putsMeansFirst(none)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "学校に慣れて、笑って過ごしてほしい。, 妹が学校に慣れて、笑って過ごしてほしい。",
        "住みやすい家を残してやりたい。, 犬に、広い庭を残してやりたい。",
        "言葉が話せるようになってほしい。, 職員に、手話を覚えてほしい。",
        "見学先について、前向きな返事があった。, 兄から、前向きな返事があった。"
    })
    void is_of_others_where_a_life_is_wished_for_one_who_is_left_out(String another, String own) {
        assertThat(isThePersonsOwn(another)).isFalse();
        assertThat(isThePersonsOwn(own)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"就職を望むものの、面接がこわい。, 就職したいけど、面接がこわい。", "加齢に伴い、外出が減った。, 年をとって、外に出なくなった。"})
    void is_of_others_where_it_has_the_joints_of_written_language(String written, String spoken) {
        assertThat(isThePersonsOwn(written)).isFalse();
        assertThat(isThePersonsOwn(spoken)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"手順を三つに区切る。, 手順を覚えて、一人で始める。", "薬は一回分ずつ手渡す。, 薬を一回分ずつ箱に分ける。", "歩く速さを合わせる。, 友だちと歩く速さを合わせる。"})
    void is_of_supporters_where_its_words_are_those_of_their_work(String work, String life) {
        assertThat(hasTheSupporterAsItsSubject(work)).isTrue();
        assertThat(hasTheSupporterAsItsSubject(life)).isFalse();
        assertThat(Wording.onGoal(Words.of(life))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"家族は、休日の外出に協力する。, 家族は、わたしの宝です。", "母のそばがいいと泣く。, 泣きたいときは、母のそばがいい。", "夜は預かってほしい。, 夜は通帳を預かってほしい。"})
    void is_of_others_where_family_does_it_or_tells_how_it_came(String another, String own) {
        assertThat(isThePersonsOwn(another)).isFalse();
        assertThat(isThePersonsOwn(own)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"施設はいや。", "海！", "一人は気楽でいい。", "だれにも怒られない部屋。", "猫のいる家。", "もういい。", "飲みすぎないようにする。"})
    void is_the_persons_own_where_a_feeling_a_place_or_ones_own_restraint_is_all_there_is(String own) {
        assertThat(Wording.onGoal(Words.of(own))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"窓口を探す。", "予定を減らす。", "歩く速さを合わせる。"})
    void is_not_taken_from_the_person_by_its_words_where_it_was_said(String said) {
        assertThat(Wording.onSpokenWish(Words.of(said))).isEmpty();
    }
}
