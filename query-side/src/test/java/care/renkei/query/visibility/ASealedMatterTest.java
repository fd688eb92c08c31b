package care.renkei.query.visibility;

import static care.renkei.query.visibility.AFile.CORE;
import static care.renkei.query.visibility.AFile.MOTHER;
import static care.renkei.query.visibility.AFile.PERSON;
import static care.renkei.query.visibility.AFile.TOMOSHIBI;
import static care.renkei.query.visibility.AFile.staffOf;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.Purpose;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ASealedMatterTest {

    private static final AgencyId TOWN = new AgencyId("minatomachi");

    private static Inquiry by(Caller caller, Purpose purpose) {
        return Inquiry.of(caller, purpose, Instant.parse("2026-11-04T01:00:00Z"), ZoneId.of("Asia/Tokyo"));
    }

    private static Inquiry by(Caller caller) {
        return by(caller, Purpose.STATUTORY_DUTY);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void is_open_to_whoever_works_for_the_authority_it_is_addressed_to(Purpose purpose) {
        assertThat(Visibility.decideSealed(by(staffOf(TOWN), purpose), TOWN))
                .isEqualTo(new Verdict.Visible(Grade.CONTENT, List.of(new Basis.Addressed())));
    }

    static Stream<Caller> everybodyElse() {
        return Stream.of(
                staffOf(TOMOSHIBI),
                ((Caller.OfAgency) staffOf(CORE)).asCoreCentre(),
                ((Caller.OfAgency) staffOf(TOWN)).asAuditor(),
                Caller.OfAgency.system(TOWN),
                Caller.OfAgency.system(TOMOSHIBI),
                new Caller.Individual(PERSON),
                new Caller.Individual(MOTHER),
                new Caller.Operator(),
                new Caller.Nobody());
    }

    @ParameterizedTest
    @MethodSource("everybodyElse")
    void is_absent_for_everybody_else(Caller caller) {
        assertThat(Visibility.decideSealed(by(caller), TOWN)).isEqualTo(Verdict.ABSENT);
    }

    @Test
    void is_absent_while_it_is_not_certain_that_somebody_still_works_there() {
        assertThat(Visibility.decideSealed(by(staffOf(TOWN)).uncertain(), TOWN)).isEqualTo(Verdict.ABSENT);
    }
}
