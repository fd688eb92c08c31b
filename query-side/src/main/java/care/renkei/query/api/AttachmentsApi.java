package care.renkei.query.api;

import care.renkei.query.attachment.AttachedFiles;
import care.renkei.query.attachment.FileAnswer;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.reading.FileRequest;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A file that a record refers to, e.g. a signed consent sheet. */
@RestController
final class AttachmentsApi {

    private static final Set<String> PARAMETERS = Set.of("after", "purpose");

    private final AttachedFiles files;
    private final ZoneId zone;

    AttachmentsApi(AttachedFiles files, @Value("${renkei.time-zone}") ZoneId zone) {
        this.files = files;
        this.zone = zone;
    }

    @GetMapping("/api/persons/{id}/records/{record}/attachments/{attachment}")
    ResponseEntity<byte[]> attachment(
            Asking asking,
            @PathVariable String id,
            @PathVariable UUID record,
            @PathVariable UUID attachment,
            @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new ReadParameters(parameters, zone).only(PARAMETERS);
        var request = new FileRequest(
                "timeline",
                ReadParameters.person(id),
                asking.caller(),
                asking.purpose(),
                asked.after(),
                asking.receipt());
        return FileAnswer.of(files.open(request, record, attachment));
    }
}
