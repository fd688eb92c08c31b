package care.renkei.query.web.overrides;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.override.PersonInformed;
import care.renkei.query.accesslog.LookShown;
import care.renkei.query.consentaudit.OverrideThread;
import care.renkei.query.web.Option;
import care.renkei.query.web.person.Shown;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Offers what can follow as far as the pages know it; whether it may, is the door's to say.
 *
 * @param seen records of the file of which the reader may know that they are there
 */
record StepFormsOf(Desk desk, OverrideThread override, Map<UUID, Shown> seen, Instant now) {

    private static final Duration LONGEST = Duration.ofDays(3);
    private static final List<Integer> LONGER = List.of(12, 24, 48);

    StepForms forms(@Nullable Step wrong, @Nullable String says, @Nullable Written written) {
        return new StepForms(
                steps(),
                written == null || written.orNull(InvokeForms.EVENT) == null
                        ? UUID.randomUUID().toString()
                        : written.first(InvokeForms.EVENT),
                wrong == null ? null : wrong.name(),
                says,
                written == null ? new Written(new LinkedMultiValueMap<>()) : written,
                LONGER.stream().filter(this::fits).toList(),
                override.looks().reversed().stream().map(this::toJudge).toList(),
                desk.agencies().agencies().stream()
                        .map(agency -> new Option(agency.id().text(), desk.name(agency.id())))
                        .toList(),
                company(),
                Arrays.stream(PersonInformed.InformingWay.values())
                        .map(way ->
                                new Option(way.name(), desk.inSight().readings().of(way)))
                        .toList(),
                today().plusDays(1).toString(),
                desk.say(
                        "told.begins",
                        desk.inSight().readings().of(override.recipients()),
                        desk.inSight().readings().all(override.categories())));
    }

    private Set<String> steps() {
        var steps = new TreeSet<String>();
        if (reviews()) {
            if (override.review() == null && override.overAt() != null) {
                steps.add(Step.REVIEW.name());
            }
            return steps;
        }
        if (override.overAt() == null) {
            steps.add(Step.END.name());
            if (LONGER.stream().anyMatch(this::fits)) {
                steps.add(Step.EXTEND.name());
            }
        }
        if (override.informed() == null) {
            steps.add(Step.INFORM.name());
            steps.add(Step.DEFER.name());
        }
        return steps;
    }

    private boolean fits(int hours) {
        return !override.until()
                .plus(Duration.ofHours(hours))
                .isAfter(override.invokedAt().plus(LONGEST));
    }

    private boolean reviews() {
        AgencyId own = desk.writer().agency();
        return !own.equals(override.invokedBy())
                && (override.reviewer() == null
                        ? desk.kind() == AgencyKind.CORE_CONSULTATION_CENTRE
                        : own.equals(override.reviewer()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, desk.inSight().speech().days().zone());
    }

    /** Who may have sat with the person. */
    private List<Option> company() {
        var company = new ArrayList<Option>();
        desk.staff().forEach(one -> company.add(new Option(one.id().text(), desk.name(one.id()))));
        desk.inSight().names().relatives().forEach((id, name) -> company.add(new Option(id.text(), name)));
        return company;
    }

    private StepForms.LookToJudge toJudge(LookShown look) {
        var records = new LinkedHashSet<UUID>();
        look.seen().forEach(one -> records.addAll(one.records()));
        DataSubjectId who = look.practitioner() == null ? look.viewer() : look.practitioner();
        String place = desk.inSight().readings().of(look.viewer());
        return new StepForms.LookToJudge(
                look.look().toString(),
                desk.inSight().speech().days().dayAndTime(look.at()),
                who.equals(look.viewer())
                        ? place
                        : desk.name(who) + desk.inSight().speech().words().say("aside", place),
                records.stream().map(this::structure).toList());
    }

    /** What kind of record, of which day, by whom; never what it says. */
    private String structure(UUID record) {
        Shown shown = seen.get(record);
        return shown == null
                ? desk.say("record.unknown")
                : desk.say(
                        "record",
                        desk.inSight().speech().japanese()
                                ? shown.type().titleJa()
                                : shown.type().titleEn(),
                        desk.inSight().speech().days().day(shown.occurredAt()),
                        desk.name(shown.source()));
    }
}
