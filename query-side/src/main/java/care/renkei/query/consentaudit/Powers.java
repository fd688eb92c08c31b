package care.renkei.query.consentaudit;

import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.query.visibility.Representation;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;

/** Powers of representatives that have a last day, as far as the asker knows of them. */
final class Powers {

    private Powers() {}

    static Stream<Representation> ending(WhatStands file, Period before) {
        return file.sharing().representatives().stream()
                .filter(power -> power.until() != null
                        && !power.until().isBefore(file.today())
                        && !power.until().isAfter(file.today().plus(before)))
                .filter(power -> file.said(RepresentativeAppointed.class)
                        .anyMatch(said -> said.content() instanceof RepresentativeAppointed appointed
                                && appointed.representative().equals(power.who())));
    }

    static SharingDue.Due due(WhatStands file, SharingDue.Kind kind, Representation power) {
        LocalDate last = power.until() == null ? LocalDate.MAX : power.until();
        return new SharingDue.Due(
                kind, last, last.isBefore(file.today()), file.sharing().person(), null, null, null, power.who());
    }
}
