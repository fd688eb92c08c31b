package care.renkei.query.api;

import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.network.GraphMl;
import care.renkei.query.network.Network;
import care.renkei.query.network.NetworkRequest;
import care.renkei.query.network.PersonNetwork;
import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Those around a person, as JSON or as GraphML; at a moment, or at the end of a day. */
@RestController
final class NetworkApi {

    private static final Set<String> PARAMETERS = Set.of("at", "format", "after", "purpose");

    private enum Form {
        JSON,
        GRAPHML
    }

    private final Network network;
    private final ZoneId zone;

    NetworkApi(Network network, @Value("${renkei.time-zone}") ZoneId zone) {
        this.network = network;
        this.zone = zone;
    }

    @GetMapping("/api/persons/{id}/network")
    ResponseEntity<Object> network(
            Asking asking, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new ReadParameters(parameters, zone).only(PARAMETERS);
        Form form = asked.one("format", name -> Form.valueOf(name.toUpperCase(Locale.ROOT)));
        PersonNetwork around = network.of(new NetworkRequest(
                ReadParameters.person(id),
                asking.caller(),
                asking.purpose(),
                asked.until("at"),
                asked.after(),
                asking.receipt()));
        return form == Form.GRAPHML
                ? ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(GraphMl.MEDIA_TYPE))
                        .body(graphMl(around))
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(around);
    }

    private static byte[] graphMl(PersonNetwork around) {
        var out = new ByteArrayOutputStream();
        try {
            GraphMl.write(around, out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory does not take XML", e);
        }
        return out.toByteArray();
    }
}
