package care.renkei.query.web.timeline;

import care.renkei.query.attachment.AttachedFiles;
import care.renkei.query.attachment.FileAnswer;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.reading.FileRequest;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A file behind an entry of the readable list. */
@Controller
final class FilePages {

    private final AttachedFiles files;

    FilePages(AttachedFiles files) {
        this.files = files;
    }

    @GetMapping("/persons/{id}/records/{record}/attachments/{attachment}")
    ResponseEntity<byte[]> file(
            Asking asking, @PathVariable String id, @PathVariable UUID record, @PathVariable UUID attachment) {
        var request = new FileRequest(
                "timeline", ReadParameters.person(id), asking.caller(), asking.purpose(), null, asking.receipt());
        return FileAnswer.of(files.open(request, record, attachment));
    }
}
