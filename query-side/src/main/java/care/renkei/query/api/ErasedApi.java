package care.renkei.query.api;

import care.renkei.query.caller.Asking;
import care.renkei.query.persons.ErasedFile;
import care.renkei.query.persons.ErasedFiles;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which of the files that the caller's agency kept are erased, so that its system can say so, too. */
@RestController
final class ErasedApi {

    /** @param erased newest first, by id alone */
    record Answer(List<ErasedFile> erased) {}

    private final ErasedFiles erased;

    ErasedApi(ErasedFiles erased) {
        this.erased = erased;
    }

    @GetMapping("/api/erased")
    Answer erased(Asking asking) {
        return new Answer(erased.of(asking.caller(), asking.purpose()));
    }
}
