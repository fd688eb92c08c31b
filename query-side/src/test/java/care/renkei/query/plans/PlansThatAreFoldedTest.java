package care.renkei.query.plans;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.LifeDomain;
import care.renkei.events.plan.GoalProgress;
import care.renkei.events.stored.EventJson;
import care.renkei.query.fixture.Told;
import care.renkei.query.plans.PlansInProgress.Folded;
import care.renkei.query.timeline.TimelineEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlansThatAreFoldedTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved/plans.json");

    private final Folded folded = fold(ExamplePlans.all());

    private static Folded fold(List<Told> told) {
        return PlansInProgress.fold(InSightOf.all(told));
    }

    private Plan whole() {
        return folded.plans().getFirst();
    }

    @Test
    void are_as_approved() throws IOException {
        String now = EventJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(folded) + "\n";
        if (Boolean.getBoolean("renkei.regenerate")) {
            Files.writeString(APPROVED, now, StandardCharsets.UTF_8);
        }
        assertThat(now).isEqualTo(Files.readString(APPROVED, StandardCharsets.UTF_8));
    }

    @Test
    void stand_the_plan_for_the_whole_life_first_and_that_of_a_provider_beside_it() {
        assertThat(folded.plans()).hasSize(2);
        Plan provider = folded.plans().getLast();
        assertThat(whole().kind()).isNotNull();
        assertThat(provider.kind()).isNull();
        assertThat(provider.of()).isEqualTo(whole().plan());
    }

    @Test
    void lead_from_the_goal_over_rows_of_both_plans_to_what_was_found_and_asked_again() {
        Rung goal = whole().ladder().getFirst();

        assertThat(Objects.requireNonNull(goal.words()).record())
                .isEqualTo(Objects.requireNonNull(goal.goal().said().sourceStatementId()));
        assertThat(goal.rows()).containsExactly(1);
        assertThat(goal.served()).extracting(served -> served.source().text()).containsExactly("kodama");
        assertThat(goal.evidence())
                .extracting(finding ->
                        finding.item() == null ? null : finding.item().achievement())
                .contains(GoalProgress.A_LITTLE);
        assertThat(goal.reviews()).hasSize(1);
    }

    @Test
    void hold_each_report_and_question_at_the_version_that_it_is_about() {
        PlanVersion first = whole().versions().getFirst();
        PlanVersion second = whole().versions().getLast();

        assertThat(first.questions()).hasSize(1);
        assertThat(first.questions().getFirst().answers()).isNotEmpty();
        assertThat(second.questions()).isEmpty();
        assertThat(second.monitored()).hasSize(1);
        assertThat(folded.questions()).isEmpty();
    }

    @Test
    void say_row_by_row_what_a_version_changed() {
        Changes changes = Objects.requireNonNull(whole().versions().getLast().changes());

        assertThat(changes.since()).isEqualTo(1);
        assertThat(changes.wish()).isFalse();
        assertThat(changes.rows())
                .extracting(Changes.RowChange::before, Changes.RowChange::after, Changes.RowChange::stayed)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(1, 1, false),
                        org.assertj.core.api.Assertions.tuple(2, 2, true),
                        org.assertj.core.api.Assertions.tuple(3, 3, true));
        assertThat(changes.rows().getFirst().fields()).containsExactlyInAnyOrder(RowField.GOAL, RowField.SUPPORTS);
    }

    @Test
    void name_parts_of_life_that_are_left_out_with_the_reason() {
        assertThat(whole().covers())
                .filteredOn(cover -> cover.domain() == LifeDomain.IKIGAI)
                .allSatisfy(cover -> {
                    assertThat(cover.rows()).isEmpty();
                    assertThat(cover.leftOut()).isNotNull();
                })
                .hasSize(1);
    }

    @Test
    void put_what_is_needed_asked_for_and_granted_side_by_side() {
        Application.Amount nights = folded.applications().getFirst().amounts().getFirst();

        assertThat(List.of(
                        Objects.requireNonNull(nights.need()),
                        Objects.requireNonNull(nights.criterion()),
                        Objects.requireNonNull(nights.requested()),
                        Objects.requireNonNull(nights.decided())))
                .containsExactly(4, 2, 4, 3);
    }

    @Test
    void keep_what_was_said_about_a_version_that_is_not_in_sight() {
        Folded without = fold(ExamplePlans.all().stream()
                .filter(told -> !told.event().type().eventName().equals("plan.plan-revised"))
                .toList());

        PlanVersion second = without.plans().getFirst().versions().getLast();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.drawn()).isNull();
        assertThat(second.changes()).isNull();
        assertThat(second.monitored()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void never_fail_and_never_show_more_than_is_in_sight_whatever_is_missing(long seed) {
        var random = new Random(seed);
        List<Told> all = ExamplePlans.all();
        for (int round = 0; round < 40; round++) {
            var some = new ArrayList<>(all);
            Collections.shuffle(some, random);
            List<Told> kept = some.subList(0, random.nextInt(all.size() + 1));
            List<TimelineEntry> entries = InSightOf.all(kept);

            String shown = EventJson.MAPPER.writeValueAsString(PlansInProgress.fold(entries));

            for (Told told : all) {
                boolean inSight = kept.contains(told);
                boolean named = shown.contains("\"record\":\"" + told.id());
                assertThat(named && !inSight)
                        .as(
                                "%s stands there and is not in sight",
                                told.event().type().wireName())
                        .isFalse();
            }
        }
    }

    @Test
    void fold_goals_that_run_in_a_circle_each_once() {
        String shown = EventJson.MAPPER.writeValueAsString(fold(Circles.of("aaa", "bbb", "ccc")));

        assertThat(shown.split("\"horizon\"", -1)).hasSize(4);
    }
}
