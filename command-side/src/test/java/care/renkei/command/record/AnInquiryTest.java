package care.renkei.command.record;

import static care.renkei.command.testing.Around.anOverride;
import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.Sent.a;
import static care.renkei.command.testing.Specification.BEGINNING;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.CareEvent;
import care.renkei.events.LegalBasis;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.contact.Grounds;
import care.renkei.events.contact.InquiryAnswered;
import care.renkei.events.contact.InquiryMade;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MON-01: asked for what is not in the papers, and answered on a basis. */
class AnInquiryTest {

    private static final ThingId A_CONSENT = new ThingId("consent-00000000000000000000000001");
    private static final ThingId A_STATUTE = new ThingId("basis-00000000000000000000000001");
    private static final Grounds CONSENTED = new Grounds(LegalBasis.CONSENT, List.of(A_CONSENT), null, null);
    private static final Grounds UNGROUNDED = new Grounds(LegalBasis.CONSENT, List.of(), null, null);

    private final Specification<CareRecord> record = new Specification<>(new RecordDecider());

    private static Sent answeredOn(Grounds grounds) {
        return a(InquiryAnswered.class).with("grounds", grounds);
    }

    @Test
    void goes_to_another_agency_that_is_registered() {
        record.when(a(InquiryMade.class).by(TOWN)).accepted();
        record.when(a(InquiryMade.class).with("to", TOMOSHIBI)).refused(RecordRefusal.AskingOneself.class);
        record.when(a(InquiryMade.class).with("to", NOBODY)).refused(CommonRefusal.UnknownAgency.class);
    }

    @Test
    void is_answered_to_another_agency_that_is_registered() {
        record.when(a(InquiryAnswered.class)).advised();
        record.when(a(InquiryAnswered.class).with("to", TOMOSHIBI)).refused(RecordRefusal.AskingOneself.class);
        record.when(a(InquiryAnswered.class).with("to", NOBODY)).refused(CommonRefusal.UnknownAgency.class);
    }

    @Test
    void is_not_answered_on_a_consent_that_is_not_named() {
        record.when(answeredOn(CONSENTED)).accepted();
        record.when(answeredOn(UNGROUNDED)).refused(RecordRefusal.GroundsMissing.class);
    }

    @Test
    void is_answered_on_an_override_only_while_it_is_open() {
        Grounds urgent = new Grounds(
                LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                List.of(),
                new ThingId("override-00000000000000000000000001"),
                null);
        record.when(answeredOn(urgent)).refused(RecordRefusal.GroundsMissing.class);
        record.knowing(Around.mizuki().override(anOverride(BEGINNING, BEGINNING.plus(Duration.ofHours(3)))));
        record.when(answeredOn(urgent)).accepted();
        record.when(answeredOn(urgent).after(Duration.ofHours(3))).refused(RecordRefusal.GroundsMissing.class);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CONSENT", "INTERNAL_USE", "JOINT_USE_27_5", "LIFE_BODY_PROPERTY_27_1_2"},
            mode = EnumSource.Mode.EXCLUDE)
    void is_answered_on_a_statute_that_was_recorded_before(LegalBasis statute) {
        record.when(answeredOn(new Grounds(statute, List.of(), null, null)))
                .refused(RecordRefusal.GroundsMissing.class);
        record.when(answeredOn(new Grounds(statute, List.of(), null, A_STATUTE)))
                .accepted();
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL_USE", "JOINT_USE_27_5"})
    void is_answered_within_the_corporation_or_by_notice(LegalBasis basis) {
        record.when(answeredOn(new Grounds(basis, List.of(), null, null))).accepted();
    }

    @Test
    void carries_a_basis_for_each_one_it_is_about() {
        Words words = Words.of("母が休むためでもある。");
        SubjectKey relative = SubjectKey.of(KAORI);
        SubjectKey together = SubjectKey.of(MIZUKI, KAORI);
        assertThat(answeredBeside(relative, new InquiryAnswered.RelativePart(CONSENTED, words)))
                .isNull();
        assertThat(answeredBeside(relative, new InquiryAnswered.RelativePart(UNGROUNDED, words)))
                .isInstanceOf(RecordRefusal.GroundsMissing.class);
        assertThat(answeredBeside(together, new InquiryAnswered.TogetherPart(UNGROUNDED, words)))
                .isInstanceOf(RecordRefusal.GroundsMissing.class);
    }

    private static @Nullable Refusal answeredBeside(SubjectKey key, Part part) {
        CareEvent sent = answeredOn(CONSENTED).at(BEGINNING, new UUID(0, 1));
        var about = new TreeMap<>(sent.about());
        about.put(key, part);
        CareEvent event = new CareEvent(
                sent.id(),
                sent.type(),
                sent.source(),
                sent.sourceEventId(),
                sent.subject(),
                sent.practitioner(),
                sent.occurredAt(),
                sent.envelope(),
                about);
        var submission = new Submission(
                event, Set.of(), BEGINNING, Specification.ZONE, Around.mizuki().known());
        return InquiryPolicy.mayBeTold(submission, (InquiryAnswered) event.content());
    }
}
