package care.renkei.demonstration.load;

import care.renkei.demonstration.StoryEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Writes the whole file of one person, in the order of time. */
final class PersonFile {

    private static final List<String> ALL =
            List.of("CONTACT", "HEALTH", "IDENTITY", "LIFE", "MEETING", "PLAN", "RISK", "SERVICE", "SHARING", "WISH");
    private static final List<String> HEALTH = List.of("HEALTH", "RISK");

    /** So many of a hundred agencies asked are refused what is about health; some are told more narrowly later. */
    private static final int REFUSED_IN_A_HUNDRED = 15;

    private static final int OVERRIDES_IN_A_HUNDRED = 2;
    private static final int AMENDED_IN_A_HUNDRED = 3;

    private final LoadSettings settings;
    private final SplittableRandom random;
    private final String word;
    private final String person;
    private final List<StoryEvent> events = new ArrayList<>();
    private final Set<Worker> team = EnumSet.of(Worker.AOKI);
    private Instant now;

    PersonFile(LoadSettings settings, int index) {
        this.settings = settings;
        this.random = new SplittableRandom(settings.seed() * 31 + index);
        this.word = "p" + index;
        this.person = "${" + word + "}";
        this.now = settings.from().atTime(9, 0).atZone(Sheet.ZONE).toInstant();
    }

    List<StoryEvent> write(int records) {
        register();
        for (Worker worker : Worker.values()) {
            if (worker != Worker.AOKI && worker != Worker.HOSOKAWA && random.nextInt(3) == 0) {
                join(worker);
                ask(worker);
            }
        }
        Duration pace = Duration.between(now, end()).dividedBy(records + 1L);
        for (int i = 0; i < records; i++) {
            now = now.plus(pace.multipliedBy(random.nextInt(50, 150)).dividedBy(100));
            record();
        }
        if (random.nextInt(100) < OVERRIDES_IN_A_HUNDRED && team.contains(Worker.ISOBE)) {
            override();
        }
        return events;
    }

    private Instant end() {
        return settings.until().atStartOfDay(Sheet.ZONE).toInstant();
    }

    private void register() {
        String id = id();
        events.add(new StoryEvent(
                "load",
                id,
                Sheet.event(
                        id,
                        Worker.AOKI,
                        "person.person-registered",
                        "agency-tomoshibi",
                        "new:" + word,
                        now,
                        part -> part.put("name", "架空 " + word)
                                .put("birthDate", birthDate().toString()))));
    }

    private LocalDate birthDate() {
        return settings.from().minusYears(6 + random.nextInt(70)).minusDays(random.nextInt(365));
    }

    private void join(Worker worker) {
        add(
                Worker.AOKI,
                "team.agency-invited",
                part -> part.put("agency", worker.agency)
                        .put("role", worker.teamRole)
                        .put("personAgreed", true));
        add(
                worker,
                "team.care-team-member-joined",
                part -> part.put("role", worker.teamRole).put("from", today()));
        team.add(worker);
    }

    private void ask(Worker worker) {
        boolean refuses = random.nextInt(100) < REFUSED_IN_A_HUNDRED;
        if (refuses) {
            add(Worker.AOKI, "sharing.consent-refused", part -> {
                part.put("denial", "new:no-" + word + worker.word());
                Sheet.recipients(part, worker.agency);
                Sheet.scope(part, HEALTH);
                Sheet.self(part, "refusedBy", person);
                part.put("reason", Phrases.said(random));
            });
        }
        List<String> scope = refuses
                ? ALL.stream().filter(category -> !HEALTH.contains(category)).toList()
                : ALL;
        String explanation = explain(worker, scope);
        consent(worker, scope, explanation);
    }

    private String explain(Worker worker, List<String> scope) {
        String explanation = "explained-" + word + worker.word();
        add(Worker.AOKI, "sharing.consent-explained", part -> {
            part.put("explanation", "new:" + explanation);
            Sheet.recipients(part, worker.agency);
            Sheet.scope(part, scope);
            part.put("format", "PICTURES").put("benefits", Phrases.note(random));
        });
        return explanation;
    }

    private void consent(Worker worker, List<String> scope, String explanation) {
        String consent = "yes-" + word + worker.word();
        add(Worker.AOKI, "sharing.consent-given", part -> {
            part.put("consent", "new:" + consent).put("explanation", "${" + explanation + "}");
            Sheet.recipients(part, worker.agency);
            Sheet.scope(part, scope);
            Sheet.texts(part, "purposes", List.of("CARE_COORDINATION", "MEETING"));
            Sheet.self(part, "grantors", person);
            part.put("means", "WRITTEN").put("from", today()).put("until", "2027-03-31");
            part.put("passingOn", false).put("words", Phrases.said(random));
        });
    }

    private void record() {
        Worker by = Phrases.one(team.toArray(Worker[]::new), random);
        RecordKind kind = RecordKind.any(random);
        String name = add(by, kind.type, part -> kind.fill(part, by, random));
        if (random.nextInt(100) < AMENDED_IN_A_HUNDRED) {
            add(
                    by,
                    "record.record-corrected",
                    part -> part.put("record", "${" + name + "}")
                            .put("reason", "INCOMPLETE")
                            .put("what", Phrases.note(random)));
        }
    }

    private void override() {
        String override = "override-" + word;
        Instant until = now.plus(Duration.ofHours(24));
        add(Worker.ISOBE, "override.life-safety-override-invoked", part -> {
            part.put("override", "new:" + override)
                    .put("basis", "LIFE_BODY_PROPERTY_27_1_2")
                    .put("whyConsentHard", "UNCONSCIOUS");
            Sheet.recipients(part, "kinkyu-hospital");
            Sheet.texts(part, "categories", List.of("HEALTH"));
            part.put("until", until.toString()).put("danger", Phrases.note(random));
        });
        add(
                Worker.ISOBE,
                "override.override-ended",
                part -> part.put("override", "${" + override + "}").put("reason", Phrases.note(random)));
    }

    private String add(Worker by, String type, Consumer<ObjectNode> fill) {
        String id = id();
        now = now.plusSeconds(60);
        events.add(new StoryEvent("load", id, Sheet.event(id, by, type, person, person, now, fill)));
        return id;
    }

    private String id() {
        return "load-" + settings.seed() + "-" + word + "-" + events.size();
    }

    private String today() {
        return LocalDate.ofInstant(now, Sheet.ZONE).toString();
    }
}
