package care.renkei.query.consentaudit;

import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.query.due.Duty;
import care.renkei.query.due.Limits;
import care.renkei.query.visibility.Grant;
import care.renkei.query.visibility.PersonSharing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule about things due asks: the state of the file, and the statements that the asker may know of.
 *
 * @param known oldest first
 */
record WhatStands(PersonSharing sharing, List<Stated> known, LocalDate today, ZoneId zone, Limits limits) {

    /** How long the duty may take from what brings it up. */
    Period within(Duty duty) {
        return limits.of(duty);
    }

    /** How long before its day it is told. */
    Period ahead(Duty duty) {
        return Objects.requireNonNull(duty.ahead(), "a duty that is told ahead");
    }

    /** Consents that are neither withdrawn nor over by their date, and of which the asker knows. */
    Stream<Grant> grants() {
        return sharing.grants().stream()
                .filter(grant -> !grant.until().isBefore(today))
                .filter(grant -> said(ConsentGiven.class).anyMatch(said -> isOf(grant, said)));
    }

    private static boolean isOf(Grant grant, Stated said) {
        return said.content() instanceof ConsentGiven given
                && given.consent().equals(grant.consent())
                && said.subject().equals(grant.subject());
    }

    /** Whether a later consent says the same to the same. */
    boolean confirmed(Grant grant) {
        return sharing.grants().stream()
                .anyMatch(later -> later.order().compareTo(grant.order()) > 0
                        && later.subject().equals(grant.subject())
                        && later.reach().equals(grant.reach())
                        && later.extent().equals(grant.extent()));
    }

    Stream<Stated> said(Class<? extends Content> kind) {
        return known.stream().filter(stated -> kind.isInstance(stated.content()));
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    SharingDue.Due due(SharingDue.Kind kind, LocalDate on, DataSubjectId subject, @Nullable ThingId thing) {
        return new SharingDue.Due(kind, on, on.isBefore(today), subject, thing, null, null, null);
    }
}
