package care.renkei.query.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.telling.Matter;
import care.renkei.events.telling.PractitionerTold.Way;
import care.renkei.events.telling.Step;
import care.renkei.query.notice.Colleague;
import care.renkei.query.notice.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhomToTellTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate DUE = LocalDate.parse("2026-11-09");
    private static final AgencyId HOSPITAL = new AgencyId("hospital");
    private static final AgencyId CORE = new AgencyId("core");
    private static final DataSubjectId NURSE = new DataSubjectId("practitioner-hospital-nurse");
    private static final DataSubjectId CHIEF = new DataSubjectId("practitioner-hospital-chief");
    private static final DataSubjectId JUDGE = new DataSubjectId("practitioner-core-judge");
    private static final List<Colleague> STAFF = List.of(
            new Colleague(HOSPITAL, NURSE, false, false),
            new Colleague(HOSPITAL, CHIEF, true, false),
            new Colleague(CORE, JUDGE, false, true));

    private final Map<DataSubjectId, Wishes> wishes = new HashMap<>(Map.of(
            NURSE, Wishes.NONE.email("nurse@example.jp"),
            CHIEF, Wishes.NONE.email("chief@example.jp"),
            JUDGE, Wishes.NONE.email("judge@example.jp")));

    private static Waiting waiting(
            Matter matter,
            @Nullable LocalDate due,
            boolean core,
            @Nullable DataSubjectId keeper,
            AgencyId... agencies) {
        return new Waiting(
                matter, new UUID(1, 1), Instant.parse("2026-11-02T01:00:00Z"), due, Set.of(agencies), core, keeper);
    }

    private Collection<Notice> told(LocalDate today, Waiting... matters) {
        return new WhenDueThenTell(TOKYO, EnumSet.allOf(Way.class))
                .decide(List.of(matters), STAFF, wishes, today)
                .values();
    }

    private static List<DataSubjectId> who(Collection<Notice> notices) {
        return notices.stream().map(Notice::practitioner).toList();
    }

    @Test
    void everybody_of_the_agency_it_waits_for() {
        assertThat(who(told(DUE, waiting(Matter.WITHDRAWAL, null, false, null, HOSPITAL))))
                .containsExactly(NURSE, CHIEF);
    }

    @Test
    void every_core_centre_where_no_reviewer_is_named() {
        assertThat(who(told(DUE, waiting(Matter.REVIEW, DUE, true, null)))).containsExactly(JUDGE);
    }

    @Test
    void the_one_who_keeps_it_alone_and_everybody_when_that_one_has_left() {
        assertThat(who(told(DUE, waiting(Matter.CONSENT_ENDING, DUE, false, NURSE, HOSPITAL))))
                .containsExactly(NURSE);
        DataSubjectId left = new DataSubjectId("practitioner-hospital-left");
        assertThat(who(told(DUE, waiting(Matter.CONSENT_ENDING, DUE, false, left, HOSPITAL))))
                .containsExactly(NURSE, CHIEF);
    }

    @Test
    void nobody_who_does_not_want_to_hear_of_it_but_for_what_is_overdue() {
        wishes.replaceAll((who, so) -> so.when(EnumSet.allOf(Matter.class), null, false));
        Waiting informing = waiting(Matter.INFORMING, DUE, false, null, HOSPITAL);

        assertThat(told(DUE, informing)).isEmpty();
        assertThat(who(told(DUE.plusDays(1), informing)))
                .as("whoever answers for the agency")
                .containsExactly(CHIEF);
    }

    @Test
    void nobody_who_named_no_address_and_no_device() {
        wishes.put(NURSE, Wishes.NONE);
        wishes.remove(CHIEF);
        assertThat(told(DUE, waiting(Matter.WITHDRAWAL, null, false, null, HOSPITAL)))
                .isEmpty();
    }

    @Test
    void once_for_each_way_that_there_is() {
        wishes.put(
                NURSE,
                Wishes.NONE.email("nurse@example.jp").and(new Wishes.Device("https://push", "k", "s", Instant.EPOCH)));
        Waiting withdrawal = waiting(Matter.WITHDRAWAL, null, false, NURSE, HOSPITAL);

        assertThat(told(DUE, withdrawal)).extracting(Notice::way).containsExactly(Way.EMAIL, Way.WEB_PUSH);
        assertThat(new WhenDueThenTell(TOKYO, Set.of(Way.WEB_PUSH))
                        .decide(List.of(withdrawal), STAFF, wishes, DUE)
                        .values())
                .extracting(Notice::way)
                .containsExactly(Way.WEB_PUSH);
    }

    @Test
    void by_the_same_ids_until_the_next_step() {
        Waiting review = waiting(Matter.REVIEW, DUE, false, null, HOSPITAL);
        var rule = new WhenDueThenTell(TOKYO, EnumSet.allOf(Way.class));
        Map<UUID, Notice> first = rule.decide(List.of(review), STAFF, wishes, DUE.minusDays(3));

        assertThat(rule.decide(List.of(review, review), STAFF, wishes, DUE.minusDays(2)))
                .isEqualTo(first);
        assertThat(rule.decide(List.of(review), STAFF, wishes, DUE.minusDays(1)).keySet())
                .doesNotContainAnyElementsOf(first.keySet());
        Set<UUID> late =
                rule.decide(List.of(review), STAFF, wishes, DUE.plusDays(1)).keySet();
        assertThat(rule.decide(List.of(review), STAFF, wishes, DUE.plusDays(2)).keySet())
                .as("again each day")
                .hasSize(2)
                .doesNotContainAnyElementsOf(late);
        assertThat(first.keySet()).allMatch(id -> id.version() == 8 && id.variant() == 2);
    }

    @Test
    void in_quiet_hours_only_where_life_is_at_risk() {
        Wishes quiet =
                Wishes.NONE.when(Set.of(), new Wishes.Quiet(LocalTime.parse("21:00"), LocalTime.parse("07:00")), false);
        for (Matter matter : Matter.values()) {
            var notice = new Notice(NURSE, HOSPITAL, matter, new UUID(1, 1), Step.AT_ONCE, DUE, null, Way.EMAIL);
            boolean life = Set.of(Matter.OVERRIDE_INVOKED, Matter.REVIEW, Matter.INFORMING)
                    .contains(matter);
            assertThat(notice.mayComeAt(LocalTime.parse("23:30"), quiet)).isEqualTo(life);
            assertThat(notice.mayComeAt(LocalTime.parse("06:59"), quiet)).isEqualTo(life);
            assertThat(notice.mayComeAt(LocalTime.parse("07:00"), quiet)).isTrue();
            assertThat(notice.mayComeAt(LocalTime.parse("20:59"), quiet)).isTrue();
            assertThat(notice.mayComeAt(LocalTime.MIDNIGHT, Wishes.NONE)).isTrue();
        }
    }
}
