package care.renkei.query.notice;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Recipients;
import care.renkei.events.TeamRole;
import care.renkei.events.override.OverrideEvent;
import care.renkei.events.person.PersonEvent;
import care.renkei.events.sharing.SharingEvent;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.team.TeamEvent;
import care.renkei.events.telling.Matter;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What waits around one person, and who is there to be told.
 *
 * @param keyWorker null where nobody is assigned
 * @param open what is done is not in it any more
 */
record AroundAPerson(DataSubjectId person, @Nullable KeyWorker keyWorker, List<Member> team, List<OpenMatter> open) {

    /** Who coordinates. */
    record KeyWorker(AgencyId agency, DataSubjectId practitioner) {}

    /** An agency of the team in one of its roles. */
    record Member(AgencyId agency, @Nullable TeamRole role) {}

    static AroundAPerson nothing(DataSubjectId person) {
        return new AroundAPerson(person, null, List.of(), List.of());
    }

    AroundAPerson after(StoredEvent event, ZoneId zone) {
        AroundAPerson after = afterAsIfNew(event, zone);
        return event.envelope().imported() == null ? after : after.withoutMattersOf(event);
    }

    /** Decisions, 3: history that is brought in gives nobody anything to do; it still ends what waited. */
    private AroundAPerson withoutMattersOf(StoredEvent event) {
        return new AroundAPerson(
                person,
                keyWorker,
                team,
                open.stream()
                        .filter(matter -> !matter.event().equals(event.id()))
                        .toList());
    }

    private AroundAPerson afterAsIfNew(StoredEvent event, ZoneId zone) {
        Content said = event.content();
        return switch (said) {
            case OverrideEvent e -> OverrideMatters.after(this, event, e, zone);
            case SharingEvent e -> SharingMatters.after(this, event, e, zone);
            case PersonEvent e -> PowerMatters.after(this, event, e);
            case TeamEvent e -> Team.after(this, event, e);
            default -> this;
        };
    }

    AroundAPerson with(OpenMatter matter) {
        var more = new ArrayList<>(open);
        more.add(matter);
        return new AroundAPerson(person, keyWorker, team, List.copyOf(more));
    }

    AroundAPerson without(Matter kind, String thing) {
        return new AroundAPerson(
                person,
                keyWorker,
                team,
                open.stream().filter(one -> !one.is(kind, thing)).toList());
    }

    /** Of somebody who is erased nothing waits, whatever they may have stood for. */
    AroundAPerson withoutMattersAbout(DataSubjectId subject) {
        return new AroundAPerson(
                person,
                keyWorker,
                team,
                open.stream().filter(one -> !one.thing().equals(subject.text())).toList());
    }

    AroundAPerson changing(Matter kind, String thing, UnaryOperator<OpenMatter> change) {
        return new AroundAPerson(
                person,
                keyWorker,
                team,
                open.stream()
                        .map(one -> one.is(kind, thing) ? change.apply(one) : one)
                        .toList());
    }

    AroundAPerson team(List<Member> now, @Nullable KeyWorker worker) {
        return new AroundAPerson(person, worker, List.copyOf(now), open);
    }

    /** Roles and the team stand for the agencies that are there at that moment. */
    Set<AgencyId> expand(Recipients recipients) {
        var agencies = new TreeSet<>(recipients.agencies());
        for (Member member : team) {
            if (recipients.team() != Recipients.Team.NONE
                    || (member.role() != null && recipients.roles().contains(member.role()))) {
                agencies.add(member.agency());
            }
        }
        return agencies;
    }

    /** The agencies for which the matter waits, apart from the core centre. */
    Set<AgencyId> agenciesOf(OpenMatter matter) {
        var agencies = new TreeSet<>(matter.agencies());
        if (matter.keyWorker()) {
            agencies.add(keyWorker == null ? matter.source() : keyWorker.agency());
        }
        if (matter.matter() == Matter.OVERRIDE_INVOKED) {
            // Whoever invoked it knows.
            agencies.remove(matter.source());
        }
        return agencies;
    }

    /** The one practitioner who keeps it, or null where it is for everybody there. */
    @Nullable
    DataSubjectId keeperOf(OpenMatter matter) {
        return switch (matter.matter()) {
            case CONSENT_ENDING, POWER_ENDING, POWER_BEGUN -> keyWorker == null ? null : keyWorker.practitioner();
            case OVERRIDE_INVOKED, REVIEW, INFORMING, WITHDRAWAL -> null;
        };
    }
}
