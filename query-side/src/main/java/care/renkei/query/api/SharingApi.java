package care.renkei.query.api;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.consentaudit.AuditOfSharing;
import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.consentaudit.MatrixOfSharing;
import care.renkei.query.consentaudit.SharingLook;
import care.renkei.query.consentaudit.SharingMatrix;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who may know what of a person, how it came to be, and why. */
@RestController
final class SharingApi {

    private final MatrixOfSharing matrix;
    private final AuditOfSharing audit;
    private final ZoneId zone;

    SharingApi(MatrixOfSharing matrix, AuditOfSharing audit, @Value("${renkei.time-zone}") ZoneId zone) {
        this.matrix = matrix;
        this.audit = audit;
        this.zone = zone;
    }

    /**
     * {@code purpose} is what the recipients would look for; what the asker looks for stands in the header, and is the
     * same where that is left out.
     */
    @GetMapping("/api/persons/{id}/sharing")
    SharingMatrix sharing(
            Asking asking, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new ReadParameters(parameters, zone).only(Set.of("at", "subject", "purpose", "after"));
        SharingLook look = look(asking, id, asked);
        DataSubjectId subject = asked.one("subject", DataSubjectId::new);
        return matrix.matrix(look, subject == null ? look.person() : subject, purpose(asked), asked.until("at"));
    }

    /** {@code limit} looks and as many refusals, the newest. */
    @GetMapping("/api/persons/{id}/sharing/audit")
    ConsentAudit audit(Asking asking, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new ReadParameters(parameters, zone).only(Set.of("limit", "purpose", "after"));
        return audit.audit(
                look(asking, id, asked), asked.limit("limit", AuditOfSharing.USUAL_LOOKS, AuditOfSharing.MOST_LOOKS));
    }

    private static SharingLook look(Asking asking, String id, ReadParameters asked) {
        return new SharingLook(
                ReadParameters.person(id), asking.caller(), asking.purpose(), asked.after(), asking.receipt());
    }

    private static Purpose purpose(ReadParameters asked) {
        Purpose purpose = asked.one("purpose", SharingApi::known);
        return purpose == null ? Purpose.CARE_COORDINATION : purpose;
    }

    private static Purpose known(String code) {
        Purpose purpose = Purpose.ofCode(code);
        if (purpose == null) {
            throw new IllegalArgumentException("not a purpose");
        }
        return purpose;
    }
}
