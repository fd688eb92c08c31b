package care.renkei.query.web.overrides;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.query.agencies.AgencyList;
import care.renkei.query.consentaudit.ConsentThread;
import care.renkei.query.consentaudit.SharingStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the form that begins an override.
 *
 * @param team agencies around the person, offered first
 */
record InvokeForms(Desk desk, List<AgencyId> team) {

    static final String SENTENCE = "sentence";
    static final String REASON = "reason";
    static final String REFUSAL = "refusal";
    static final String NOTE = "note";
    static final String RECIPIENT = "recipient";
    static final String CATEGORY = "category";
    static final String HOURS = "hours";
    static final String SECOND = "second";
    static final String EVENT = "event";
    static final String AT = "at";
    static final String FIND = "find";

    private static final List<Integer> DURATIONS = List.of(6, 24, 72);
    private static final int USUAL = 24;
    private static final int MOST_FOUND = 10;

    /** With nothing written yet: the usual length, and the few kinds of information that help against the danger. */
    InvokeForm empty(Danger danger) {
        return form(danger, null, null, null);
    }

    /**
     * @param written what came with the form; null for an empty one
     * @param at when it happens, once that is settled
     * @param says what is wrong, or null
     */
    InvokeForm form(Danger danger, @Nullable Written written, @Nullable String at, @Nullable String says) {
        Set<AgencyId> found = written == null ? Set.of() : found(written.first(FIND));
        return new InvokeForm(
                danger.name(),
                desk.say("danger." + danger.name()),
                written == null ? UUID.randomUUID().toString() : written.first(EVENT),
                at,
                says,
                written == null ? "" : written.first(SENTENCE),
                reasons(written),
                refusals(written),
                written == null ? "" : written.first(NOTE),
                recipients(written, found),
                written != null && !written.first(FIND).isEmpty() && found.isEmpty(),
                categories(danger, written),
                DURATIONS.stream()
                        .map(hours -> new Choice(
                                String.valueOf(hours),
                                desk.inSight().speech().words().say("hours", hours),
                                written == null
                                        ? hours == USUAL
                                        : written.first(HOURS).equals(String.valueOf(hours))))
                        .toList(),
                seconds(written));
    }

    private List<Choice> reasons(@Nullable Written written) {
        boolean somethingRefused = !refusals(written).isEmpty();
        return Arrays.stream(WhyConsentHard.values())
                .filter(why -> why != WhyConsentHard.REFUSED || somethingRefused)
                .map(why -> choice(why.name(), desk.inSight().readings().of(why), REASON, written))
                .toList();
    }

    private List<Choice> refusals(@Nullable Written written) {
        var refusals = new ArrayList<Choice>();
        for (ConsentThread thread : desk.audit().threads()) {
            SharingStep refused = thread.steps().stream()
                    .filter(step -> step.kind() == SharingStep.Kind.REFUSED || step.kind() == SharingStep.Kind.EXCLUDED)
                    .reduce((earlier, later) -> later)
                    .orElse(null);
            if (refused != null) {
                String says = desk.inSight().speech().days().day(refused.occurredAt()) + " "
                        + desk.inSight().readings().of(refused.recipients());
                thread.things().stream()
                        .map(ThingId::text)
                        .filter(thing -> thing.startsWith("denial-"))
                        .sorted()
                        .forEach(thing -> refusals.add(choice(thing, says, REFUSAL, written)));
            }
        }
        return refusals;
    }

    /** The own agency, those around the person, those chosen before, and those just found, which are meant. */
    private List<Choice> recipients(@Nullable Written written, Set<AgencyId> found) {
        var all = new LinkedHashSet<AgencyId>();
        all.add(desk.writer().agency());
        all.addAll(team);
        if (written != null) {
            written.all(RECIPIENT).stream()
                    .filter(InvokeForms::isId)
                    .map(AgencyId::new)
                    .forEach(all::add);
        }
        all.addAll(found);
        return all.stream()
                .map(agency -> new Choice(
                        agency.text(),
                        desk.name(agency),
                        found.contains(agency) || (written != null && written.has(RECIPIENT, agency.text()))))
                .toList();
    }

    /** By a piece of the name or its reading; by its short name too, which works when the list of agencies is stale. */
    private Set<AgencyId> found(String text) {
        var found = new LinkedHashSet<AgencyId>();
        if (text.isEmpty()) {
            return found;
        }
        for (AgencyList.Listed agency : desk.agencies().agencies()) {
            boolean hit = contains(agency.name(), text) || contains(agency.nameReading(), text);
            if (hit && found.size() < MOST_FOUND) {
                found.add(agency.id());
            }
        }
        if (found.isEmpty() && isId(text) && !desk.name(new AgencyId(text)).equals(text)) {
            found.add(new AgencyId(text));
        }
        return found;
    }

    private static boolean contains(@Nullable String name, String text) {
        return name != null && name.contains(text);
    }

    private static boolean isId(String text) {
        return text.matches(AgencyId.PATTERN);
    }

    private List<Choice> categories(Danger danger, @Nullable Written written) {
        return Arrays.stream(Category.values())
                .map(category -> new Choice(
                        category.name(),
                        desk.inSight().readings().of(category),
                        written == null
                                ? danger.categories().contains(category)
                                : written.has(CATEGORY, category.name())))
                .toList();
    }

    /** Domain: while one is unreviewed, a second practitioner has to agree. */
    private List<Choice> seconds(@Nullable Written written) {
        boolean unreviewed = desk.audit().overrides().stream().anyMatch(override -> override.review() == null);
        return unreviewed
                ? desk.colleagues().stream()
                        .map(one -> choice(one.id().text(), called(one.id()), SECOND, written))
                        .toList()
                : List.of();
    }

    private String called(DataSubjectId practitioner) {
        return desk.name(practitioner);
    }

    private static Choice choice(String value, String label, String control, @Nullable Written written) {
        return new Choice(value, label, written != null && written.has(control, value));
    }
}
