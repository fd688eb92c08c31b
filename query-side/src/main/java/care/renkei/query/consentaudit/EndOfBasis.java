package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Grounds;
import care.renkei.query.visibility.JointUse;
import care.renkei.query.visibility.LifeSafetyOverride;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Representation;
import care.renkei.query.visibility.StatutoryBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Until when what opens something to a recipient goes on doing so, as far as it has an end. */
record EndOfBasis(PersonSharing sharing, DataSubjectId subject) {

    /** Where it ends with a day. */
    @Nullable
    LocalDate lastDay(Basis basis, DataSubjectId recipient) {
        return switch (basis) {
            case Basis.Consent consent ->
                sharing.grants().stream()
                        .filter(grant -> grant.consent().equals(consent.consent())
                                && grant.subject().equals(subject))
                        .map(grant -> Grounds.lastDay(grant, sharing))
                        .findFirst()
                        .orElse(null);
            case Basis.Statutory statute ->
                sharing.jointUses().stream()
                        .filter(notice -> notice.notice().equals(statute.basis()))
                        .map(JointUse::until)
                        .findFirst()
                        .orElse(null);
            case Basis.Representative power -> endOfPower(recipient);
            default -> null;
        };
    }

    private @Nullable LocalDate endOfPower(DataSubjectId who) {
        List<Representation> powers = sharing.representatives().stream()
                .filter(power -> power.who().equals(who))
                .toList();
        return powers.stream().anyMatch(power -> power.until() == null)
                ? null
                : powers.stream()
                        .map(Representation::until)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** Where it ends at a moment. */
    @Nullable
    Instant moment(Basis basis) {
        return switch (basis) {
            case Basis.LifeSafety override ->
                sharing.overrides().stream()
                        .filter(one -> one.override().equals(override.override()))
                        .map(LifeSafetyOverride::until)
                        .findFirst()
                        .orElse(null);
            case Basis.Statutory statute ->
                sharing.bases().stream()
                        .filter(one -> one.basis().equals(statute.basis()))
                        .map(StatutoryBasis::until)
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }
}
