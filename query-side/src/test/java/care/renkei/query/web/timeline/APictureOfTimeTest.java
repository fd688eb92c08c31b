package care.renkei.query.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.query.web.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class APictureOfTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 4);
    private static final UUID RECORD = new UUID(0, 1);
    private static final List<Lane> LANES =
            List.of(new Lane("voice", "本人の声", Mark.PERSON), new Lane("tomoshibi", "ともしび", Mark.UNKNOWN));

    private static Happening.Point said(LocalDate on, String words) {
        return new Happening.Point("voice", on, false, words, RECORD);
    }

    private static Picture drawn(Happening... happenings) {
        return Objects.requireNonNull(Picture.of(LANES, List.of(happenings), TODAY));
    }

    @Test
    void begins_with_a_month_and_lets_a_day_be_four_units() {
        Picture picture = drawn(said(LocalDate.of(2026, 2, 11), "いい。"));

        assertThat(picture.ticks().getFirst().month().getMonthValue()).isEqualTo(2);
        assertThat(picture.shapes().getFirst().x()).isEqualTo(40);
        assertThat(picture.today()).isEqualTo(276 * 4);
    }

    @Test
    void fills_the_page_where_there_are_few_days() {
        assertThat(drawn(said(LocalDate.of(2026, 11, 1), "いい。")).width()).isGreaterThan(400);
    }

    @Test
    void makes_days_narrower_where_there_are_many() {
        assertThat(drawn(said(LocalDate.of(2022, 1, 1), "いい。")).width()).isBetween(1500.0, 1700.0);
    }

    @Test
    void does_not_write_words_over_each_other() {
        Picture picture = drawn(
                said(LocalDate.of(2026, 10, 1), "一つめのことば、少し長い。"),
                said(LocalDate.of(2026, 10, 3), "二つめのことば、少し長い。"),
                said(LocalDate.of(2026, 10, 5), "三つめのことば、少し長い。"));

        assertThat(picture.shapes().stream().filter(shape -> shape.label() != null))
                .hasSize(2)
                .extracting(Picture.Shape::labelY)
                .doesNotHaveDuplicates();
    }

    @Test
    void lets_what_goes_on_reach_the_edge() {
        Picture picture = drawn(
                new Happening.Span("tomoshibi", LocalDate.of(2026, 10, 1), null, false, "計画"),
                new Happening.Band(
                        "tomoshibi", LocalDate.of(2026, 10, 1), LocalDate.of(2027, 3, 31), Happening.Band.Kind.FULL));

        assertThat(picture.shapes())
                .allSatisfy(shape -> assertThat(shape.x() + shape.width()).isEqualTo(picture.width()));
    }

    @Test
    void names_what_has_just_begun_before_it_rather_than_beyond_the_edge() {
        Picture picture = drawn(
                said(LocalDate.of(2026, 5, 1), "いい。"),
                new Happening.Span("tomoshibi", LocalDate.of(2026, 11, 2), null, false, "グループホーム（共同生活援助）"),
                new Happening.Span("tomoshibi", LocalDate.of(2026, 6, 1), null, false, "計画"));

        assertThat(picture.shapes().stream().filter(shape -> shape.kind().equals("span")))
                .extracting(Picture.Shape::anchor)
                .containsExactly("end", "start");
    }

    @Test
    void hides_the_mark_of_an_override_behind_nothing_and_gives_what_stands_beyond_its_service_an_edge() {
        Picture picture = drawn(
                said(LocalDate.of(2026, 5, 1), "いい。"),
                new Happening.Span("tomoshibi", LocalDate.of(2026, 11, 2), null, false, "グループホーム（共同生活援助）"),
                new Happening.Span("tomoshibi", LocalDate.of(2026, 6, 1), null, false, "計画"),
                new Happening.Alarm("tomoshibi", LocalDate.of(2026, 10, 17), RECORD));

        assertThat(picture.shapes()).extracting(Picture.Shape::kind).containsExactly("span", "span", "voice", "alarm");
        assertThat(picture.shapes().stream().filter(shape -> shape.kind().equals("span")))
                .extracting(Picture.Shape::css)
                .as("what stands on the ground of the picture keeps an edge of its colour")
                .containsExactly("span beyond", "span");
    }

    @Test
    void names_somebody_close_in_full_in_either_language() {
        assertThat(drawn(new Happening.Point(
                                "tomoshibi", LocalDate.of(2026, 10, 1), false, "a relative or friend", RECORD))
                        .shapes())
                .extracting(Picture.Shape::label)
                .containsExactly("a relative or friend");
    }

    @Test
    void leaves_out_what_belongs_to_no_lane_of_its_viewer() {
        assertThat(drawn(
                                said(LocalDate.of(2026, 10, 1), "いい。"),
                                new Happening.Span("elsewhere", LocalDate.of(2026, 10, 1), null, false, "別"))
                        .shapes())
                .hasSize(1);
    }
}
