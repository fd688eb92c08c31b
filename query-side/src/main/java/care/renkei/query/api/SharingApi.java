package care.renkei.query.api;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.consentaudit.AuditOfSharing;
import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.consentaudit.Explanation;
import care.renkei.query.consentaudit.ExplanationOfAccess;
import care.renkei.query.consentaudit.ExplanationOfCategory;
import care.renkei.query.consentaudit.MatrixOfSharing;
import care.renkei.query.consentaudit.SharingLook;
import care.renkei.query.consentaudit.SharingMatrix;
import care.renkei.query.reading.BadParameter;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final ExplanationOfAccess explanation;
    private final ExplanationOfCategory ofCategory;
    private final ZoneId zone;

    SharingApi(
            MatrixOfSharing matrix,
            AuditOfSharing audit,
            ExplanationOfAccess explanation,
            ExplanationOfCategory ofCategory,
            @Value("${renkei.time-zone}") ZoneId zone) {
        this.matrix = matrix;
        this.audit = audit;
        this.explanation = explanation;
        this.ofCategory = ofCategory;
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

    /**
     * Whether {@code agency} could see what {@code event} recorded, or an ordinary record of a {@code category}, {@code
     * at} a moment or now, and why.
     */
    @GetMapping("/api/persons/{id}/sharing/explain")
    Explanation explain(
            Asking asking, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new ReadParameters(parameters, zone)
                .only(Set.of("agency", "event", "category", "at", "purpose", "after"));
        SharingLook look = look(asking, id, asked);
        AgencyId agency = needed("agency", asked.one("agency", AgencyId::new));
        Category category = asked.one("category", Category::valueOf);
        if (category != null) {
            return ofCategory.explain(look, agency, category, purpose(asked), asked.until("at"));
        }
        return explanation.explain(
                look, agency, needed("event", asked.one("event", UUID::fromString)), purpose(asked), asked.until("at"));
    }

    private static <T> T needed(String name, @Nullable T value) {
        if (value == null) {
            throw new BadParameter(name);
        }
        return value;
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
