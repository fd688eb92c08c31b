package care.renkei.query.visibility;

import static care.renkei.events.Category.CONTACT;
import static care.renkei.events.Category.FINANCE;
import static care.renkei.events.Category.HEALTH;
import static care.renkei.events.Category.IDENTITY;
import static care.renkei.events.Category.LIFE;
import static care.renkei.events.Category.MEETING;
import static care.renkei.events.Category.PLAN;
import static care.renkei.events.Category.RISK;
import static care.renkei.events.Category.SERVICE;
import static care.renkei.events.Category.SHARING;
import static care.renkei.events.Category.WISH;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Power;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who may act for the person within named powers, from one day to another (both included). */
public record Representation(
        DataSubjectId who,
        GrantorCapacity capacity,
        Set<Power> powers,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean runsOn(LocalDate today) {
        return !today.isBefore(from) && (until == null || !today.isAfter(until));
    }

    Representation endingOn(LocalDate last) {
        return until != null && until.isBefore(last) ? this : new Representation(who, capacity, powers, from, last);
    }

    /** What the powers together need to be known for. */
    int categories() {
        int mask = 0;
        for (Power power : powers) {
            mask |= needed(power);
        }
        return mask;
    }

    /** Who decides about sharing must know all of it; the other powers open what they are about. For a lawyer to read. */
    private static int needed(Power power) {
        return switch (power) {
            case CONSENT_TO_SHARING -> Category.mask(List.of(Category.values()));
            case MEDICAL_CONSENT -> Category.mask(Set.of(IDENTITY, HEALTH, RISK, CONTACT));
            case CONTRACTS -> Category.mask(Set.of(IDENTITY, PLAN, SERVICE, WISH, MEETING, CONTACT));
            case PROPERTY -> Category.mask(Set.of(IDENTITY, FINANCE, CONTACT));
            case BENEFIT_APPLICATION -> Category.mask(Set.of(IDENTITY, PLAN, SERVICE, WISH, SHARING, CONTACT));
            case RESIDENCE -> Category.mask(Set.of(IDENTITY, LIFE, PLAN, SERVICE, WISH, CONTACT));
        };
    }
}
