package care.renkei.events.practice;

import static java.time.Duration.ofDays;

import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be said to be missing, from events and dates alone; closed. A check is a question to the team, never a
 * judgement of anybody: it says what no record shows. Its sentences stand in {@code practice/checks.tsv}.
 */
public enum Check {
    INTERVIEWS_TOO_LONG((seen, now) -> seen.since(Mark.INTERVIEW_OVER_TIME, Mark.INTERVIEW_IN_TIME)),
    SUMMARY_NOT_CONFIRMED((seen, now) -> seen.since(Mark.SUMMARY_UNCONFIRMED, Mark.SUMMARY_CONFIRMED)),
    HIGH_RISK_NOT_TALKED_OVER((seen, now) -> seen.since(Mark.RISK_HIGH, Mark.MEETING_OF_AGENCIES)
            && seen.olderThan(Mark.RISK_HIGH, ofDays(Check.DAYS_TO_MEET), now)),
    SHEET_OF_FAMILY_ALONE((seen, now) -> seen.raised(Mark.SHEET_OF_FAMILY) && !seen.any(Mark.SHEET_OF_PERSON)),
    OTHERS_HEARD_FIRST((seen, now) -> seen.before(Mark.FAMILY_HEARD.name(), "ASM-03")),
    WISHES_ON_BOTH_SIDES_NOT_APART((seen, now) -> bothWish(seen) && !seen.any("ASM-04")),
    WISH_OF_FAMILY_ALONE((seen, now) -> seen.raised(Mark.WISH_OF_FAMILY) && !seen.any("ASM-00a")),
    ASSESSED_WITHOUT_HOME_VISIT((seen, now) -> seen.before(Mark.ASSESSED.name(), "ASM-16")),
    ASSESSED_WITHOUT_LEISURE((seen, now) -> seen.raised(Mark.ASSESSED_COMPLETELY) && !seen.any("ASM-18")),
    ASSESSED_WITHOUT_STRENGTHS((seen, now) -> seen.raised(Mark.ASSESSED) && !seen.any("ASM-19")),
    ASSESSED_WITHOUT_ABILITIES((seen, now) -> seen.raised(Mark.ASSESSED) && !seen.any("ASM-32")),
    FIRST_VISIT_BY_ONE((seen, now) -> seen.raised(Mark.FIRST_VISIT_ALONE) && !seen.any("ASM-20")),
    KEY_WORKER_NOT_AGREED((seen, now) -> seen.raised(Mark.KEY_WORKER_UNAGREED) && !seen.any("ASM-21")),
    NO_PEER_WITHOUT_A_PICTURE(
            (seen, now) -> seen.raised(Mark.ASSESSED_COMPLETELY) && !seen.any("ASM-26") && !seen.any("ASM-27")),
    HIGH_RISK_WITHOUT_OWNER((seen, now) ->
            !seen.open(Mark.RISK_WITHOUT_OWNER, Mark.RISK_WITH_OWNER).isEmpty()),
    GENOGRAM_WITHOUT_PERSON((seen, now) -> seen.raised(Mark.GENOGRAM_ALONE) && !seen.any("ASM-29")),
    TIE_READ_ON_ONE_INTERVIEW((seen, now) -> seen.raised(Mark.TIE_READ_THINLY) && !seen.any("ASM-30")),
    POOR_TIE_WITHOUT_OTHERS((seen, now) ->
            seen.raised(Mark.TIE_POOR) && !seen.any(Mark.TIE_INFORMAL) && !seen.any(Mark.SUPPORTER_SEARCHED)),
    ONLY_FORMAL_TIES((seen, now) -> seen.raised(Mark.TIE_FORMAL) && !seen.any(Mark.TIE_INFORMAL)),
    NO_READING_OF_SIGNS((seen, now) -> seen.raised(Mark.RISK_HIGH) && !seen.any("ASM-36")),
    ROLE_WITHOUT_OWNER((seen, now) ->
            !seen.open(Mark.ROLE_WITHOUT_OWNER, Mark.ROLE_SETTLED).isEmpty()),
    OPTION_STANDS_ALONE((seen, now) -> seen.raised(Mark.OPTIONS_TOO_FEW) && !seen.any("PLN-11")),
    NO_OPTION_OUTSIDE_SERVICES((seen, now) -> onlyWithinServices(seen)),
    BEGUN_WITHOUT_TRIAL((seen, now) -> !without(seen.thingsRaised(Mark.SERVICE_BEGUN), seen.things(Mark.TRIED))
            .isEmpty()),
    NO_ROUTE_TO_REACH_US((seen, now) -> seen.raised(Mark.SERVICE_BEGUN) && !seen.any("SVC-04")),
    MEETING_WITHOUT_PERSON((seen, now) -> seen.since(Mark.MEETING_WITHOUT_PERSON, Mark.MEETING_WITH_PERSON)),
    PARENTS_OUT_OF_REACH((seen, now) -> seen.since(Mark.PARENT_NOT_REACHED, Mark.PARENT_REACHED)
            && seen.since(Mark.PARENT_NOT_REACHED, Mark.ADMINISTRATION_CONSULTED)
            && seen.times(Mark.PARENT_NOT_REACHED) >= Check.ATTEMPTS),
    CONCERN_UNANSWERED((seen, now) ->
            seen.openLonger(Mark.CONCERN_RAISED, Mark.CONCERN_ANSWERED, ofDays(Check.DAYS_TO_ANSWER), now)),
    NOT_MET_FOR_LONG(
            (seen, now) -> seen.lastSeenBefore(Mark.PERSON_MET.name(), ofDays(Check.DAYS_WITHOUT_MEETING), now)),
    VIEW_OF_ABSENT_MISSING((seen, now) -> seen.since(Mark.MEETING_VIEW_MISSING, Mark.MEETING_VIEWS_THERE)),
    FAMILY_LEADS_WITHOUT_TRIAL(
            (seen, now) -> seen.thingsRaised(Mark.WISH_OF_FAMILY).contains("HOUSING") && !seen.any("TRN-03")),
    LONE_CARRIER((seen, now) ->
            seen.olderThan(Mark.PERSON_REGISTERED, ofDays(Check.DAYS_ALONE), now) && !seen.any(Mark.AGENCY_JOINED)),
    REFUSED_WITHOUT_EXPLANATION(
            (seen, now) -> !without(seen.thingsRaised(Mark.REFUSED), seen.things(Mark.EXPLAINED_AFTER_REFUSAL))
                            .isEmpty()
                    && seen.olderThan(Mark.REFUSED, ofDays(Check.DAYS_TO_EXPLAIN), now)),
    OVERRIDE_NOT_REVIEWED((seen, now) ->
            seen.openLonger(Mark.OVERRIDE_INVOKED, Mark.OVERRIDE_REVIEWED, ofDays(Check.DAYS_TO_REVIEW), now)),
    OVERRIDE_NOT_TOLD((seen, now) -> seen.untold(Period.ofDays(Check.DAYS_TO_REVIEW), now)),
    NOTHING_NEW_FOR_LONG((seen, now) -> seen.lastSeenBefore("ENV-12", ofDays(Check.DAYS_WITHOUT_NEWS), now)),
    PLANNED_WITHOUT_A_PICTURE_OF_LIFE((seen, now) -> seen.before(Mark.PLAN_WRITTEN.name(), "INT-08")),
    PLAN_ROW_WITHOUT_OWNER((seen, now) -> seen.since(Mark.PLAN_ROW_WITHOUT_OWNER, Mark.PLAN_ROWS_OWNED)),
    PLAN_NOT_WRITTEN_TOGETHER((seen, now) -> seen.raised(Mark.PLAN_WRITTEN) && !seen.any("PLN-07")),
    PLAN_LEAVES_JOY_OUT((seen, now) -> seen.since(Mark.PLAN_LEAVES_JOY_OUT, Mark.PLAN_WITH_JOY)),
    PLAN_WITHOUT_THE_FAMILY((seen, now) -> seen.since(Mark.PLAN_WITHOUT_FAMILY, Mark.PLAN_WITH_FAMILY)),
    GOAL_NOT_THE_PERSONS((seen, now) -> seen.raised(Mark.GOAL_OF_OTHERS) && !seen.any("PLN-05")),
    GOAL_NOT_TALKED_OVER(
            (seen, now) -> seen.openLonger(Mark.GOAL_SET, Mark.GOAL_REVIEWED, ofDays(Check.DAYS_BETWEEN_REVIEWS), now)),
    INDIVIDUAL_PLAN_NOT_EVALUATED((seen, now) -> seen.openLonger(
            Mark.INDIVIDUAL_PLAN_IN_USE, Mark.INDIVIDUAL_PLAN_EVALUATED, ofDays(Check.DAYS_BETWEEN_REVIEWS), now)),
    PROVIDER_NOT_VISITED((seen, now) ->
            seen.olderThan(Mark.SERVICE_BEGUN, ofDays(Check.DAYS_BETWEEN_REVIEWS), now) && !seen.any("MON-06")),
    MONEY_WITHOUT_INFORMATION((seen, now) -> seen.raised(Mark.MONEY_IN_THE_WAY) && !seen.any(Mark.SCHEME_EXPLAINED)),
    SUPPORT_UNANSWERED((seen, now) ->
            seen.openLonger(Mark.SUPPORT_ASKED, Mark.SUPPORT_ANSWERED, ofDays(Check.DAYS_TO_ANSWER), now)),
    INQUIRY_UNANSWERED((seen, now) ->
            seen.openLonger(Mark.INQUIRY_MADE, Mark.INQUIRY_ANSWERED, ofDays(Check.DAYS_TO_ANSWER), now));

    /** Risk that is high is talked over among agencies within so many days. */
    private static final int DAYS_TO_MEET = 14;

    /** An individual support plan is looked at again every six months (standards for services). */
    private static final int DAYS_BETWEEN_REVIEWS = 184;

    private static final int DAYS_TO_ANSWER = 7;
    private static final int DAYS_TO_EXPLAIN = 30;
    private static final int DAYS_TO_REVIEW = 7;
    private static final int DAYS_ALONE = 60;
    private static final int DAYS_WITHOUT_MEETING = 90;
    private static final int DAYS_WITHOUT_NEWS = 180;
    private static final int ATTEMPTS = 3;

    /** Whether it applies. */
    private interface Lack {

        boolean in(Sightings seen, ZonedDateTime now);
    }

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without a state
    private final Lack lack;

    Check(Lack lack) {
        this.lack = lack;
    }

    /**
     * All that is missing, in their order.
     *
     * @param now in the zone in which days end
     */
    public static List<Check> missing(Sightings seen, ZonedDateTime now) {
        return Arrays.stream(values()).filter(check -> check.lack.in(seen, now)).toList();
    }

    /** As it goes out, e.g. {@code first-visit-by-one}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The check that goes out as this.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Check of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The row to which it belongs. */
    public String practice() {
        return Sentences.of(this).practice();
    }

    /** What is missing, and why it matters, in a sentence or two. */
    public InWords words() {
        return Sentences.of(this).words();
    }

    private static boolean bothWish(Sightings seen) {
        return seen.thingsRaised(Mark.WISH_OF_FAMILY).stream().anyMatch(seen.things(Mark.WISH_OF_PERSON)::contains);
    }

    private static boolean onlyWithinServices(Sightings seen) {
        return seen.any("PLN-11") && seen.since(Mark.OPTIONS_WITHIN_SERVICES, Mark.OPTIONS_BEYOND_SERVICES);
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        all.removeAll(some);
        return all;
    }
}
