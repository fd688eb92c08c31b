package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.person.UseResumed;
import care.renkei.events.person.UseStopped;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.query.consentaudit.OwnDecisions.OpenConsent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Folds what one data subject said into what still holds. */
final class OwnStatements {

    private final DataSubjectId subject;
    private final LocalDate today;
    private final Map<ThingId, OpenConsent> consents = new LinkedHashMap<>();
    private @Nullable DataSubjectId stoppedBy;

    OwnStatements(DataSubjectId subject, LocalDate today) {
        this.subject = subject;
        this.today = today;
    }

    /** Takes statements in the order in which they were recorded. */
    void take(Stated stated) {
        switch (stated.content()) {
            case UseStopped e -> stoppedBy = e.requestedBy();
            case UseResumed e -> stoppedBy = null;
            default -> {
                if (stated.subject().equals(subject)) {
                    ofTheSubject(stated);
                }
            }
        }
    }

    private void ofTheSubject(Stated stated) {
        switch (stated.content()) {
            case ConsentGiven e ->
                consents.put(
                        e.consent(), new OpenConsent(e.consent(), e.recipients(), e.scope(), e.purposes(), e.until()));
            case ConsentNarrowed e ->
                consents.replace(
                        e.consent(), new OpenConsent(e.consent(), e.recipients(), e.scope(), e.purposes(), e.until()));
            case ConsentWithdrawn e -> e.consents().forEach(consents::remove);
            default -> {
                // opens nothing and ends nothing
            }
        }
    }

    List<OpenConsent> consents() {
        return consents.values().stream()
                .filter(consent -> !consent.until().isBefore(today))
                .toList();
    }

    @Nullable
    DataSubjectId stoppedBy() {
        return stoppedBy;
    }
}
