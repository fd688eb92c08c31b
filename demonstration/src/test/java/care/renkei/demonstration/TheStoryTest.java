package care.renkei.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.cloud.CloudEventJson;
import care.renkei.identity.DemonstrationIdentities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of the story, read as the door reads them, each with the ids that the earlier ones would have been given. */
class TheStoryTest {

    private static final Path FOLDER = Path.of("src/main/resources/story");
    private static final Pattern PRACTITIONER = Pattern.compile("(?<=\")practitioner-[a-z0-9-]+");

    private static final String TODAY = "23-today";

    private static final AsTheDoorReads STORY = AsTheDoorReads.read(Story.bundled());
    private static final Map<StoryEvent, CloudEventJson> EVENTS = STORY.events();

    @Test
    void every_file_is_an_event_of_the_catalogue() {
        assertThat(STORY.unreadable()).isEmpty();
    }

    @Test
    void the_examples_can_be_read_after_the_story() {
        List<StoryEvent> examples = Story.at(Path.of("examples"));

        AsTheDoorReads read = AsTheDoorReads.read(
                Stream.concat(Story.bundled().stream(), examples.stream()).toList());

        assertThat(read.unreadable()).isEmpty();
        assertThat(read.events()).containsKeys(examples.toArray(StoryEvent[]::new));
    }

    @Test
    void there_are_more_than_a_hundred_of_them() {
        assertThat(EVENTS)
                .hasSize(Story.bundled().size() - STORY.looks().size())
                .hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void looks_are_taken_while_an_override_is_open_and_by_whom_it_names() {
        assertThat(STORY.looks().keySet()).hasSize(2).allSatisfy(look -> {
            assertThat(look.agency()).isEqualTo("kinkyu-hospital");
            assertThat(look.scene()).isEqualTo(TODAY);
        });
        assertThat(Story.bundled().stream()
                        .filter(file -> file.scene().equals(TODAY))
                        .map(StoryEvent::name))
                .containsSubsequence(
                        "override-for-sakae",
                        "hospital-sees-the-pills",
                        "hospital-looks-further",
                        "override-of-today-ends");
    }

    @Test
    void only_one_scene_happens_while_it_is_told() {
        assertThat(EVENTS.keySet())
                .filteredOn(file -> file.text().contains("${now}"))
                .isNotEmpty()
                .allMatch(file -> file.scene().equals(TODAY));
    }

    @Test
    void the_index_names_exactly_the_files_in_their_order() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> there = files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> FOLDER.relativize(file).toString())
                    .sorted()
                    .toList();

            assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).isEqualTo(there);
        }
    }

    @Test
    void every_scene_has_a_page_that_names_its_files() throws IOException {
        for (String place : Files.readAllLines(FOLDER.resolve("index.txt"))) {
            Path file = FOLDER.resolve(place);

            assertThat(file.resolveSibling("README.md")).content().contains("(" + file.getFileName() + ")");
        }
    }

    @Test
    void no_two_words_or_files_have_one_name() {
        assertThat(STORY.words()).doesNotHaveDuplicates();
    }

    @Test
    void agencies_register_before_they_do_anything_and_enrol_whoever_acts() {
        Set<String> registered = new HashSet<>();
        Map<String, LocalDate> enrolled = new HashMap<>();
        EVENTS.forEach((file, event) -> {
            String agency = event.source().text();
            if (event.type().eventName().equals("agency.agency-registered")) {
                registered.add(agency);
            }
            assertThat(registered).as(file.place()).contains(agency);
            if (event.type().eventName().equals("agency.practitioner-enrolled")) {
                event.data()
                        .path("about")
                        .properties()
                        .forEach(part -> enrolled.put(
                                part.getKey(),
                                LocalDate.parse(part.getValue().path("from").stringValue())));
            }
            PRACTITIONER
                    .matcher(file.text())
                    .results()
                    .forEach(hit -> assertThat(enrolled).as(file.place()).containsKey(hit.group()));
            if (event.practitioner() != null) {
                assertThat(event.practitioner().text()).as(file.place()).startsWith("practitioner-" + agency + "-");
                assertThat(enrolled.get(event.practitioner().text()))
                        .as(file.place())
                        .isBeforeOrEqualTo(LocalDate.ofInstant(event.time(), AsTheDoorReads.ZONE));
            }
        });
    }

    @Test
    void whoever_can_sign_in_is_enrolled_under_the_same_name() {
        Map<String, String> names = new HashMap<>();
        EVENTS.values().stream()
                .filter(event -> event.type().eventName().equals("agency.practitioner-enrolled"))
                .forEach(event -> event.data()
                        .path("about")
                        .properties()
                        .forEach(part -> names.put(
                                part.getKey(), part.getValue().path("name").stringValue())));

        assertThat(DemonstrationIdentities.load().practitioners())
                .allSatisfy(somebody -> assertThat(names).containsEntry(somebody.practitioner(), somebody.name()));
    }

    @Test
    void only_the_team_the_town_and_whoever_joins_it_write_about_the_person() {
        Set<String> team = new HashSet<>(Set.of("minatomachi"));
        Set<String> invited = new HashSet<>();
        EVENTS.forEach((file, event) -> {
            if (!event.subject().text().startsWith("person-")) {
                return;
            }
            String agency = event.source().text();
            switch (event.type().eventName()) {
                case "person.person-registered" -> team.add(agency);
                case "team.agency-invited" ->
                    invited.add(event.data()
                            .path("about")
                            .path(event.subject().text())
                            .path("agency")
                            .stringValue());
                case "team.care-team-member-joined" -> {
                    assertThat(invited).as(file.place()).contains(agency);
                    team.add(agency);
                }
                default -> {}
            }
            assertThat(team).as(file.place()).contains(agency);
        });
    }

    @Test
    void nothing_is_told_before_it_has_happened_by_the_last_scene() {
        Instant last =
                LocalDate.of(2026, 11, 20).atStartOfDay(AsTheDoorReads.ZONE).toInstant();

        EVENTS.forEach((file, event) -> assertThat(
                        file.scene().equals(TODAY) || event.time().isBefore(last))
                .as(file.place())
                .isTrue());
    }
}
