package care.renkei.query.api;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The descriptions of this side's HTTP interface and of all topics; kept by hand, held to the code by tests. */
@RestController
final class Descriptions {

    @GetMapping(path = "/api/openapi-query", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] document() throws IOException {
        return packaged("/openapi/query.json");
    }

    @GetMapping(path = "/api/asyncapi", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] topics() throws IOException {
        return packaged("/asyncapi/renkei.json");
    }

    private static byte[] packaged(String name) throws IOException {
        try (InputStream document = Descriptions.class.getResourceAsStream(name)) {
            if (document == null) {
                throw new IOException("the description is not packaged");
            }
            return document.readAllBytes();
        }
    }
}
