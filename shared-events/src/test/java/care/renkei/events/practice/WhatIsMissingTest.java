package care.renkei.events.practice;

import static care.renkei.events.practice.Check.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Check by check: what is seen, and whether it is said. Days are counted back from now. */
class WhatIsMissingTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-04T12:00:00+09:00[Asia/Tokyo]");

    /**
     * One check.
     *
     * @param lacking what is seen where it is said
     * @param mended what is seen besides where it is not said any more
     */
    record Given(Check check, List<Seen> lacking, List<Seen> mended) {

        @Override
        public String toString() {
            return check.code();
        }
    }

    private static Seen ago(long days, Mark mark, String... thing) {
        return new Seen(
                Sign.of(mark, thing.length == 0 ? "" : thing[0]),
                NOW.minusDays(days).toInstant());
    }

    private static Seen ago(long days, String practice) {
        return new Seen(Sign.of(practice), NOW.minusDays(days).toInstant());
    }

    static List<Given> checks() {
        return List.of(
                one(INTERVIEWS_TOO_LONG, ago(3, Mark.INTERVIEW_OVER_TIME), ago(1, Mark.INTERVIEW_IN_TIME)),
                one(SUMMARY_NOT_CONFIRMED, ago(3, Mark.SUMMARY_UNCONFIRMED), ago(1, Mark.SUMMARY_CONFIRMED)),
                one(HIGH_RISK_NOT_TALKED_OVER, ago(15, Mark.RISK_HIGH, "HEALTH"), ago(1, Mark.MEETING_OF_AGENCIES)),
                one(SHEET_OF_FAMILY_ALONE, ago(9, Mark.SHEET_OF_FAMILY), ago(1, Mark.SHEET_OF_PERSON)),
                one(OTHERS_HEARD_FIRST, ago(5, Mark.FAMILY_HEARD), ago(6, "ASM-03")),
                new Given(
                        WISHES_ON_BOTH_SIDES_NOT_APART,
                        List.of(ago(5, Mark.WISH_OF_PERSON, "WORK"), ago(5, Mark.WISH_OF_FAMILY, "WORK")),
                        List.of(ago(1, "ASM-04"))),
                one(WISH_OF_FAMILY_ALONE, ago(5, Mark.WISH_OF_FAMILY, "WORK"), ago(1, "ASM-00a")),
                one(ASSESSED_WITHOUT_HOME_VISIT, ago(5, Mark.ASSESSED), ago(6, "ASM-16")),
                one(ASSESSED_WITHOUT_LEISURE, ago(5, Mark.ASSESSED_COMPLETELY), ago(5, "ASM-18")),
                one(ASSESSED_WITHOUT_STRENGTHS, ago(5, Mark.ASSESSED), ago(5, "ASM-19")),
                one(ASSESSED_WITHOUT_ABILITIES, ago(5, Mark.ASSESSED), ago(5, "ASM-32")),
                one(FIRST_VISIT_BY_ONE, ago(5, Mark.FIRST_VISIT_ALONE), ago(4, "ASM-20")),
                one(KEY_WORKER_NOT_AGREED, ago(5, Mark.KEY_WORKER_UNAGREED), ago(4, "ASM-21")),
                one(NO_PEER_WITHOUT_A_PICTURE, ago(5, Mark.ASSESSED_COMPLETELY), ago(4, "ASM-27")),
                one(
                        HIGH_RISK_WITHOUT_OWNER,
                        ago(5, Mark.RISK_WITHOUT_OWNER, "HEALTH"),
                        ago(4, Mark.RISK_WITH_OWNER, "HEALTH")),
                one(GENOGRAM_WITHOUT_PERSON, ago(5, Mark.GENOGRAM_ALONE), ago(4, "ASM-29")),
                one(TIE_READ_ON_ONE_INTERVIEW, ago(5, Mark.TIE_READ_THINLY), ago(4, "ASM-30")),
                one(POOR_TIE_WITHOUT_OTHERS, ago(5, Mark.TIE_POOR), ago(4, Mark.TIE_INFORMAL)),
                one(ONLY_FORMAL_TIES, ago(5, Mark.TIE_FORMAL), ago(4, Mark.TIE_INFORMAL)),
                one(NO_READING_OF_SIGNS, ago(5, Mark.RISK_HIGH, "HEALTH"), ago(4, "ASM-36")),
                one(ROLE_WITHOUT_OWNER, ago(5, Mark.ROLE_WITHOUT_OWNER, "a"), ago(4, Mark.ROLE_SETTLED, "a")),
                one(OPTION_STANDS_ALONE, ago(5, Mark.OPTIONS_TOO_FEW), ago(4, "PLN-11")),
                new Given(
                        NO_OPTION_OUTSIDE_SERVICES,
                        List.of(ago(5, "PLN-11"), ago(5, Mark.OPTIONS_WITHIN_SERVICES)),
                        List.of(ago(4, Mark.OPTIONS_BEYOND_SERVICES))),
                one(BEGUN_WITHOUT_TRIAL, ago(5, Mark.SERVICE_BEGUN, "SHORT_STAY"), ago(9, Mark.TRIED, "SHORT_STAY")),
                one(NO_ROUTE_TO_REACH_US, ago(5, Mark.SERVICE_BEGUN, "SHORT_STAY"), ago(4, "SVC-04")),
                one(MEETING_WITHOUT_PERSON, ago(5, Mark.MEETING_WITHOUT_PERSON), ago(4, Mark.MEETING_WITH_PERSON)),
                new Given(
                        PARENTS_OUT_OF_REACH,
                        List.of(
                                ago(5, Mark.PARENT_NOT_REACHED),
                                ago(4, Mark.PARENT_NOT_REACHED),
                                ago(3, Mark.PARENT_NOT_REACHED)),
                        List.of(ago(2, Mark.PARENT_REACHED))),
                one(CONCERN_UNANSWERED, ago(8, Mark.CONCERN_RAISED, "a"), ago(1, Mark.CONCERN_ANSWERED, "a")),
                one(NOT_MET_FOR_LONG, ago(91, Mark.PERSON_MET), ago(90, Mark.PERSON_MET)),
                one(VIEW_OF_ABSENT_MISSING, ago(5, Mark.MEETING_VIEW_MISSING), ago(1, Mark.MEETING_VIEWS_THERE)),
                one(FAMILY_LEADS_WITHOUT_TRIAL, ago(5, Mark.WISH_OF_FAMILY, "HOUSING"), ago(1, "TRN-03")),
                one(LONE_CARRIER, ago(61, Mark.PERSON_REGISTERED), ago(1, Mark.AGENCY_JOINED, "agency-a")),
                one(REFUSED_WITHOUT_EXPLANATION, ago(31, Mark.REFUSED, "a"), ago(1, Mark.EXPLAINED_AFTER_REFUSAL, "a")),
                one(OVERRIDE_NOT_REVIEWED, ago(8, Mark.OVERRIDE_INVOKED, "a"), ago(1, Mark.OVERRIDE_REVIEWED, "a")),
                one(OVERRIDE_NOT_TOLD, ago(8, Mark.OVERRIDE_INVOKED, "a"), ago(1, Mark.OVERRIDE_TOLD, "a")),
                one(NOTHING_NEW_FOR_LONG, ago(181, "ENV-12"), ago(180, "ENV-12")),
                one(PLANNED_WITHOUT_A_PICTURE_OF_LIFE, ago(5, Mark.PLAN_WRITTEN), ago(6, "INT-08")),
                one(PLAN_ROW_WITHOUT_OWNER, ago(5, Mark.PLAN_ROW_WITHOUT_OWNER), ago(4, Mark.PLAN_ROWS_OWNED)),
                one(PLAN_NOT_WRITTEN_TOGETHER, ago(5, Mark.PLAN_WRITTEN), ago(4, "PLN-07")),
                one(PLAN_LEAVES_JOY_OUT, ago(5, Mark.PLAN_LEAVES_JOY_OUT), ago(4, Mark.PLAN_WITH_JOY)),
                one(PLAN_WITHOUT_THE_FAMILY, ago(5, Mark.PLAN_WITHOUT_FAMILY), ago(4, Mark.PLAN_WITH_FAMILY)),
                one(GOAL_NOT_THE_PERSONS, ago(5, Mark.GOAL_OF_OTHERS), ago(4, "PLN-05")),
                one(GOAL_NOT_TALKED_OVER, ago(185, Mark.GOAL_SET, "a"), ago(4, Mark.GOAL_REVIEWED, "a")),
                one(
                        INDIVIDUAL_PLAN_NOT_EVALUATED,
                        ago(185, Mark.INDIVIDUAL_PLAN_IN_USE, "a"),
                        ago(4, Mark.INDIVIDUAL_PLAN_EVALUATED, "a")),
                one(PROVIDER_NOT_VISITED, ago(185, Mark.SERVICE_BEGUN, "SHORT_STAY"), ago(4, "MON-06")),
                one(MONEY_WITHOUT_INFORMATION, ago(5, Mark.MONEY_IN_THE_WAY), ago(4, Mark.SCHEME_EXPLAINED)),
                one(SUPPORT_UNANSWERED, ago(8, Mark.SUPPORT_ASKED, "a"), ago(1, Mark.SUPPORT_ANSWERED, "a")),
                one(INQUIRY_UNANSWERED, ago(8, Mark.INQUIRY_MADE, "a"), ago(1, Mark.INQUIRY_ANSWERED, "a")));
    }

    private static Given one(Check check, Seen lacking, Seen mended) {
        return new Given(check, List.of(lacking), List.of(mended));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void is_said_where_it_is_and_not_where_it_was_mended(Given given) {
        assertThat(Check.missing(Sightings.of(given.lacking()), NOW)).contains(given.check());
        if (!given.mended().isEmpty()) {
            List<Seen> all = Stream.concat(given.lacking().stream(), given.mended().stream())
                    .toList();
            assertThat(Check.missing(Sightings.of(all), NOW)).doesNotContain(given.check());
        }
    }

    private static List<Seen> asHistory(List<Seen> seen) {
        return seen.stream().map(one -> new Seen(one.sign(), one.at(), true)).toList();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void is_not_brought_up_by_history_and_settled_by_it(Given given) {
        assertThat(Check.missing(Sightings.of(asHistory(given.lacking())), NOW)).isEmpty();
        List<Seen> settled = Stream.concat(given.lacking().stream(), asHistory(given.mended()).stream())
                .toList();
        assertThat(Check.missing(Sightings.of(settled), NOW)).doesNotContain(given.check());
    }

    @Test
    void each_check_is_tried_here_and_belongs_to_a_row_that_is_measured() {
        assertThat(checks().stream().map(Given::check)).containsExactlyInAnyOrder(Check.values());
        assertThat(Check.values())
                .allSatisfy(check -> assertThat(PracticeCatalogue.standard()
                                .get(check.practice())
                                .measured())
                        .isTrue());
    }

    /** Law, "telling afterwards": days end where the file is, and the last of several deferrals holds. */
    @Test
    void telling_of_an_override_waits_as_long_as_a_deferral_runs() {
        Seen invoked = ago(30, Mark.OVERRIDE_INVOKED, "a");

        assertThat(missing(invoked, deferred(3, "a", "2026-11-03"))).contains(OVERRIDE_NOT_TOLD);
        assertThat(missing(invoked, deferred(3, "a", "2026-11-04"))).doesNotContain(OVERRIDE_NOT_TOLD);
        assertThat(missing(invoked, deferred(3, "b", "2026-11-04"))).contains(OVERRIDE_NOT_TOLD);
        assertThat(missing(invoked, deferred(9, "a", "2026-11-01"), deferred(3, "a", "2026-11-20")))
                .doesNotContain(OVERRIDE_NOT_TOLD)
                .contains(OVERRIDE_NOT_REVIEWED);
        assertThat(missing(invoked, deferred(9, "a", "2026-10-20"), deferred(15, "a", "2026-11-03")))
                .contains(OVERRIDE_NOT_TOLD);
    }

    /** As in the register and in the to-do: the seventh day is a day on which the person can still be told. */
    @Test
    void telling_of_an_override_is_missing_when_its_day_has_passed() {
        assertThat(missing(ago(7, Mark.OVERRIDE_INVOKED, "a"))).doesNotContain(OVERRIDE_NOT_TOLD);
        assertThat(missing(ago(8, Mark.OVERRIDE_INVOKED, "a"))).contains(OVERRIDE_NOT_TOLD);
        Seen lateInTheEvening = new Seen(Sign.of(Mark.OVERRIDE_INVOKED, "a"), Instant.parse("2026-10-27T14:59:00Z"));
        Seen afterMidnight = new Seen(Sign.of(Mark.OVERRIDE_INVOKED, "a"), Instant.parse("2026-10-27T15:01:00Z"));
        assertThat(missing(lateInTheEvening)).contains(OVERRIDE_NOT_TOLD);
        assertThat(missing(afterMidnight)).doesNotContain(OVERRIDE_NOT_TOLD);
    }

    private static Seen deferred(long days, String override, String until) {
        return ago(days, Mark.OVERRIDE_TELLING_DEFERRED, new PutOff(override, LocalDate.parse(until)).text());
    }

    private static List<Check> missing(Seen... seen) {
        return Check.missing(Sightings.of(List.of(seen)), NOW);
    }

    @Test
    void nothing_is_missing_where_nothing_was_seen() {
        assertThat(Check.missing(Sightings.of(List.of()), NOW)).isEmpty();
    }

    /** An answer to another concern, a later visit, an earlier look: they mend nothing. */
    @Test
    void is_mended_by_nothing_else() {
        assertThat(Check.missing(
                        Sightings.of(List.of(
                                ago(8, Mark.CONCERN_RAISED, "a"),
                                ago(1, Mark.CONCERN_ANSWERED, "b"),
                                ago(5, Mark.ASSESSED),
                                ago(4, "ASM-16"),
                                ago(3, Mark.INTERVIEW_OVER_TIME),
                                ago(4, Mark.INTERVIEW_IN_TIME))),
                        NOW))
                .contains(CONCERN_UNANSWERED, ASSESSED_WITHOUT_HOME_VISIT, INTERVIEWS_TOO_LONG);
    }

    /** The fold asks for no order, and seeing the same twice says the same. */
    @Test
    void does_not_depend_on_the_order_in_which_it_was_seen() {
        List<Seen> all =
                checks().stream().flatMap(given -> given.lacking().stream()).toList();
        Set<Check> said = EnumSet.copyOf(Check.missing(Sightings.of(all), NOW));
        for (long seed = 1; seed <= 50; seed++) {
            var shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(EnumSet.copyOf(Check.missing(Sightings.of(shuffled), NOW)))
                    .as("seed %d", seed)
                    .isEqualTo(said);
        }
    }
}
