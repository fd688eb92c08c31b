package care.renkei.query.api;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of this side's HTTP interface; kept by hand, held to the code by a test. */
@RestController
final class OpenApiDocument {

    @GetMapping(path = "/api/openapi-query", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] document() throws IOException {
        try (InputStream document = OpenApiDocument.class.getResourceAsStream("/openapi/query.json")) {
            if (document == null) {
                throw new IOException("the description is not packaged");
            }
            return document.readAllBytes();
        }
    }
}
