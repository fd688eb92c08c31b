package care.renkei.command.door;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.person.UseStopped;
import care.renkei.events.stored.EventJson;
import care.renkei.events.telling.PractitionerTold;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Each sender, with its own source and with another's, for each class of types. */
class MaySendTest {

    private static final AgencyId TOMOSHIBI = new AgencyId("tomoshibi");
    private static final AgencyId KODAMA = new AgencyId("kodama");
    private static final DataSubjectId AOKI = new DataSubjectId("practitioner-tomoshibi-aoki");
    private static final DataSubjectId MIZUKI = new DataSubjectId("person-" + "m".repeat(26));
    private static final DataSubjectId KAORI = new DataSubjectId("relative-" + "k".repeat(26));

    private static final Sender SYSTEM = new Sender.OfAgency(TOMOSHIBI, null);
    private static final Sender PRACTITIONER = new Sender.OfAgency(TOMOSHIBI, AOKI);
    private static final Sender CALLED_SELF = new Sender.OfAgency(AgencyId.SELF, null);
    private static final Sender PERSON = new Sender.ByOwnHand(MIZUKI);
    private static final Sender NOTICES = new Sender.Notices();

    /** What agencies send; what one's own hand does, too; what Renkei alone says. */
    private static final Class<? extends Content> VISIT = HomeVisitMade.class;

    private static final Class<? extends Content> STOP = UseStopped.class;
    private static final Class<? extends Content> TOLD = PractitionerTold.class;

    private static CloudEventJson event(
            Class<? extends Content> type, AgencyId source, @Nullable DataSubjectId practitioner, String id) {
        return new CloudEventJson(
                id,
                source,
                EventCatalogue.standard().of(type),
                MIZUKI,
                Instant.EPOCH,
                practitioner,
                EventJson.MAPPER.createObjectNode());
    }

    private static CloudEventJson event(
            Class<? extends Content> type, AgencyId source, @Nullable DataSubjectId practitioner) {
        return event(type, source, practitioner, new UUID(1, 2).toString());
    }

    static Stream<Arguments> senders() {
        String none = "";
        String source = DoorCode.SOURCE_NOT_YOURS.code();
        String type = DoorCode.TYPE_NOT_YOURS.code();
        String sender = DoorCode.NOT_A_SENDER.code();
        return Stream.of(
                Arguments.of(SYSTEM, TOMOSHIBI, VISIT, none),
                Arguments.of(SYSTEM, TOMOSHIBI, STOP, none),
                Arguments.of(SYSTEM, TOMOSHIBI, TOLD, type),
                Arguments.of(SYSTEM, KODAMA, VISIT, source),
                Arguments.of(SYSTEM, KODAMA, STOP, source),
                Arguments.of(SYSTEM, KODAMA, TOLD, type),
                Arguments.of(SYSTEM, AgencyId.SELF, VISIT, source),
                Arguments.of(SYSTEM, AgencyId.SELF, STOP, source),
                Arguments.of(SYSTEM, AgencyId.SELF, TOLD, type),
                Arguments.of(PRACTITIONER, TOMOSHIBI, VISIT, none),
                Arguments.of(PRACTITIONER, TOMOSHIBI, STOP, none),
                Arguments.of(PRACTITIONER, TOMOSHIBI, TOLD, type),
                Arguments.of(PRACTITIONER, KODAMA, VISIT, source),
                Arguments.of(PRACTITIONER, AgencyId.SELF, STOP, source),
                Arguments.of(CALLED_SELF, AgencyId.SELF, VISIT, sender),
                Arguments.of(CALLED_SELF, AgencyId.SELF, STOP, sender),
                Arguments.of(CALLED_SELF, AgencyId.SELF, TOLD, type),
                Arguments.of(CALLED_SELF, TOMOSHIBI, VISIT, sender),
                Arguments.of(CALLED_SELF, TOMOSHIBI, STOP, sender),
                Arguments.of(PERSON, AgencyId.SELF, VISIT, sender),
                Arguments.of(PERSON, AgencyId.SELF, STOP, none),
                Arguments.of(PERSON, AgencyId.SELF, TOLD, type),
                Arguments.of(PERSON, TOMOSHIBI, VISIT, source),
                Arguments.of(PERSON, TOMOSHIBI, STOP, source),
                Arguments.of(PERSON, TOMOSHIBI, TOLD, type),
                Arguments.of(NOTICES, TOMOSHIBI, VISIT, type),
                Arguments.of(NOTICES, TOMOSHIBI, STOP, type),
                Arguments.of(NOTICES, TOMOSHIBI, TOLD, none),
                Arguments.of(NOTICES, KODAMA, TOLD, none),
                Arguments.of(NOTICES, AgencyId.SELF, VISIT, type),
                Arguments.of(NOTICES, AgencyId.SELF, STOP, type));
    }

    @ParameterizedTest
    @MethodSource("senders")
    void what_is_ones_own_and_nothing_else(Sender sender, AgencyId source, Class<? extends Content> type, String code) {
        Problem problem = MaySend.unless(event(type, source, null), sender);
        assertThat(problem == null ? "" : problem.code()).isEqualTo(code);
    }

    @Test
    void nobody_who_is_signed_in_names_another() {
        assertThat(MaySend.unless(event(VISIT, TOMOSHIBI, AOKI), PRACTITIONER)).isNull();
        assertThat(MaySend.unless(event(STOP, AgencyId.SELF, MIZUKI), PERSON)).isNull();
        var another = Problem.at("/practitioner", DoorCode.PRACTITIONER_NOT_YOURS);
        assertThat(MaySend.unless(event(VISIT, TOMOSHIBI, new DataSubjectId("practitioner-tomoshibi-b")), PRACTITIONER))
                .isEqualTo(another);
        assertThat(MaySend.unless(event(STOP, AgencyId.SELF, KAORI), PERSON)).isEqualTo(another);
    }

    @Test
    void a_system_names_whoever_acted() {
        assertThat(MaySend.unless(event(VISIT, TOMOSHIBI, AOKI), SYSTEM)).isNull();
    }

    @Test
    void ids_by_ones_own_hand_cannot_be_guessed() {
        assertThat(MaySend.unless(event(STOP, AgencyId.SELF, null, "withdrawal-1"), PERSON))
                .isEqualTo(Problem.at("/id", DoorCode.ID_NOT_A_UUID));
        assertThat(MaySend.unless(event(STOP, TOMOSHIBI, null, "withdrawal-1"), SYSTEM))
                .isNull();
    }

    @Test
    void whoever_is_signed_in_is_who_acted() {
        assertThat(SentBy.named(event(VISIT, TOMOSHIBI, null), PRACTITIONER).practitioner())
                .isEqualTo(AOKI);
        assertThat(SentBy.named(event(STOP, AgencyId.SELF, null), PERSON).practitioner())
                .isEqualTo(MIZUKI);
        assertThat(SentBy.named(event(VISIT, TOMOSHIBI, AOKI), SYSTEM).practitioner())
                .isEqualTo(AOKI);
        assertThat(SentBy.named(event(TOLD, TOMOSHIBI, null), NOTICES).practitioner())
                .isNull();
    }

    private static CloudEventJson history(AgencyId source) {
        CloudEventJson event = event(VISIT, source, null);
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        data.putObject("envelope").putObject("imported").put("from", "SPREADSHEET");
        return new CloudEventJson(
                event.id(), event.source(), event.type(), event.subject(), event.time(), event.practitioner(), data);
    }

    @Test
    void only_an_administrator_of_the_agency_brings_in_history() {
        var administrator = new Sender.OfAgency(TOMOSHIBI, null, true);

        assertThat(MaySend.unless(history(TOMOSHIBI), administrator)).isNull();
        for (Sender other : List.of(SYSTEM, PRACTITIONER)) {
            assertThat(MaySend.unless(history(TOMOSHIBI), other))
                    .isEqualTo(Problem.at("/data/envelope/imported", DoorCode.IMPORT_NOT_YOURS));
        }
        assertThat(MaySend.unless(history(KODAMA), administrator))
                .isEqualTo(Problem.at("/source", DoorCode.SOURCE_NOT_YOURS));
        assertThat(MaySend.unless(history(AgencyId.SELF), PERSON))
                .isEqualTo(Problem.at("/data/envelope/imported", DoorCode.IMPORT_NOT_YOURS));
    }
}
