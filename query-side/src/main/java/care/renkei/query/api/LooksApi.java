package care.renkei.query.api;

import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.consentaudit.LooksAtAFile;
import care.renkei.query.consentaudit.LooksPage;
import care.renkei.query.consentaudit.SharingLook;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at a file, all the way back. */
@RestController
final class LooksApi {

    private final LooksAtAFile looks;
    private final ZoneId zone;

    LooksApi(LooksAtAFile looks, @Value("${renkei.time-zone}") ZoneId zone) {
        this.looks = looks;
        this.zone = zone;
    }

    @GetMapping("/api/persons/{id}/looks")
    LooksPage looks(Asking asking, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new ReadParameters(parameters, zone).only(Set.of("cursor", "limit", "purpose", "after"));
        var look = new SharingLook(
                ReadParameters.person(id), asking.caller(), asking.purpose(), asked.after(), asking.receipt());
        return looks.page(look, asked.text("cursor"), asked.limit("limit", LooksAtAFile.USUAL, LooksAtAFile.MOST));
    }
}
