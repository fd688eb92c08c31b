package care.renkei.events;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.schema.Field;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A component that names an earlier record says records of which types. */
class ANamedRecordTest {

    private static final Set<String> NAMES = EventCatalogue.standard().types().stream()
            .map(EventDescription::eventName)
            .collect(Collectors.toSet());

    private static Stream<Field> fields(Class<?> record) {
        return Field.of(record).stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(field), field.type().isRecord() ? fields(field.type()) : Stream.empty()));
    }

    @Test
    void is_of_types_that_there_are() {
        assertThat(EventCatalogue.standard().types())
                .flatExtracting(type -> fields(type.content())
                        .map(Field::recordOf)
                        .filter(Objects::nonNull)
                        .flatMap(of -> Stream.of(of.value()))
                        .toList())
                .isNotEmpty()
                .allMatch(NAMES::contains);
    }

    @Test
    void is_the_question_where_it_is_an_answer() {
        List<EventDescription> answers = EventCatalogue.standard().types().stream()
                .filter(type -> Answers.class.isAssignableFrom(type.content()))
                .toList();
        assertThat(answers).isNotEmpty().allSatisfy(type -> {
            Field named = Field.of(type.content()).stream()
                    .filter(field -> field.type() == UUID.class && field.required())
                    .findFirst()
                    .orElseThrow();
            RecordOf of = Objects.requireNonNull(named.recordOf());
            EventDescription question = EventCatalogue.standard().types().stream()
                    .filter(one -> one.eventName().equals(of.value()[0]))
                    .findFirst()
                    .orElseThrow();
            assertThat(of.value()).hasSize(1);
            assertThat(Asks.class).isAssignableFrom(question.content());
            assertThat(type.content()
                            .getMethod("question")
                            .getGenericReturnType()
                            .getTypeName())
                    .contains(question.content().getName());
        });
    }

    @Test
    void is_never_left_without_its_types_in_a_record_of_care_or_a_plan() {
        List<String> capabilities =
                List.of("contact", "assessment", "choice", "service", "plan", "handover", "meeting");
        assertThat(EventCatalogue.standard().types().stream()
                        .filter(type -> capabilities.contains(type.capability()))
                        .flatMap(type -> fields(type.content())
                                .filter(field -> field.type() == UUID.class && field.recordOf() == null)
                                .map(field -> type.eventName() + "." + field.name())))
                .containsExactlyInAnyOrder(
                        // What agencies and the region publish stands in no file.
                        "assessment.resource-checked.directory",
                        "choice.options-presented.directory",
                        "contact.referral-received.profileRead",
                        // The pack is issued by its page.
                        "meeting.meeting-pack-issued.event");
    }
}
