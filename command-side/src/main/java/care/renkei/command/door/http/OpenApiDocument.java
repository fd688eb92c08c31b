package care.renkei.command.door.http;

import care.renkei.command.door.MediaTypes;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of this side's HTTP interface; kept by hand, held to the code by a test. */
@RestController
class OpenApiDocument {

    @GetMapping(path = "/api/openapi-command", produces = MediaTypes.JSON)
    byte[] document() throws IOException {
        try (InputStream document = OpenApiDocument.class.getResourceAsStream("/openapi/command.json")) {
            if (document == null) {
                throw new IOException("the description is not packaged");
            }
            return document.readAllBytes();
        }
    }
}
