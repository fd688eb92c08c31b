package care.renkei.query.web.export;

import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The export for whoever is signed in at the pages. */
@Controller
final class ExportPages {

    private final Exports exports;

    ExportPages(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/my-record/{id}/export")
    void export(Asking asking, @PathVariable String id, HttpServletResponse response) throws IOException {
        exports.send(ReadParameters.person(id), asking, response);
    }
}
