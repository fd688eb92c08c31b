package care.renkei.command.record;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.Words;
import care.renkei.events.choice.BenefitInfoProvided;
import care.renkei.events.choice.DecisionSupportMeetingHeld;
import care.renkei.events.choice.OptionsPresented;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoodPracticeInChoosingTest {

    private final Specification<CareRecord> record = new Specification<>(new RecordDecider());

    private static OptionsPresented.Option way(@Nullable AgencyId provider) {
        return new OptionsPresented.Option(null, provider, Words.of("ひとつの道。"), null, null);
    }

    private static Sent options(OptionsPresented.Option... ways) {
        return a(OptionsPresented.class).with("options", List.of(ways));
    }

    @Test
    void there_are_two_ways_at_least() {
        record.when(options(way(null), way(HAMABE))).advised();
        record.when(options(way(HAMABE))).advised("ENV-13");
    }

    @Test
    void the_own_office_is_not_the_only_provider() {
        record.when(options(way(TOMOSHIBI), way(TOMOSHIBI))).advised("ENV-13");
        record.when(options(way(TOMOSHIBI), way(null))).advised("ENV-13");
        record.when(options(way(TOMOSHIBI), way(HAMABE))).advised();
    }

    @Test
    void one_way_leads_outside_the_services() {
        record.when(a(OptionsPresented.class).with("outsideServices", false)).advised("PLN-11");
        record.when(a(OptionsPresented.class).with("outsideServices", false).with("kind", "LEISURE"))
                .advised();
    }

    @Test
    void a_picture_of_a_life_may_stand_alone() {
        record.when(options(way(null)).with("kind", "LIFE_IMAGE").with("outsideServices", false))
                .advised();
    }

    @Test
    void best_interest_comes_last() {
        Sent last = a(DecisionSupportMeetingHeld.class).with("stage", "BEST_INTEREST");
        record.when(last).advised("INT-15");
        record.when(last.with("earlier", List.of(new UUID(0, 1)))).advised();
        record.when(a(DecisionSupportMeetingHeld.class)).advised();
    }

    @Test
    void a_decision_is_not_supported_behind_the_persons_back() {
        Sent absent = a(DecisionSupportMeetingHeld.class).with("personPresent", false);
        record.when(absent).advised("INT-15");
        record.when(absent.with("whyNotPresent", "入院中で、前の日に聞いた。")).advised();
    }

    @Test
    void a_benefit_is_explained_with_what_it_could_be() {
        record.when(a(BenefitInfoProvided.class)).advised();
        record.when(a(BenefitInfoProvided.class).with("estimatedAmount", null)).advised("TRN-04");
    }
}
