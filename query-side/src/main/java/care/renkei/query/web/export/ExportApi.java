package care.renkei.query.web.export;

import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The export for whoever brings a token; it speaks words, so it stands with the pages. */
@RestController
final class ExportApi {

    private final Exports exports;

    ExportApi(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/api/persons/{id}/export")
    void export(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        new ReadParameters(parameters, ZoneOffset.UTC).only(Set.of());
        exports.send(ReadParameters.person(id), asking, response);
    }
}
