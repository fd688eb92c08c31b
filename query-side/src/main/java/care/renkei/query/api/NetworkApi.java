package care.renkei.query.api;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.query.network.GraphMl;
import care.renkei.query.network.Network;
import care.renkei.query.network.NetworkRequest;
import care.renkei.query.network.PersonNetwork;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Those around a person, as JSON or as GraphML. */
@RestController
public final class NetworkApi {

    private static final int DAY = "2026-04-01".length();

    private final Network network;
    private final ZoneId zone;

    /** @param zone whose days are meant by a date */
    public NetworkApi(Network network, @Value("${renkei.time-zone}") ZoneId zone) {
        this.network = network;
        this.zone = zone;
    }

    /**
     * @param at a moment, or a day of which the end is meant; now where left out
     * @param format {@code json} (where left out) or {@code graphml}
     * @param purpose what the answer is for; coordination of care where left out
     * @param after a position that the view must hold
     */
    @GetMapping("/api/persons/{person}/network")
    public ResponseEntity<Object> network(
            Caller caller,
            @PathVariable("person") String person,
            @RequestParam(name = "at", required = false) @Nullable String at,
            @RequestParam(name = "format", required = false) @Nullable String format,
            @RequestParam(name = "purpose", required = false) @Nullable String purpose,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        boolean graphMl = "graphml".equals(format);
        if (!graphMl && present(format) && !"json".equals(format)) {
            throw new BadParameter("format");
        }
        Purpose meant = read("purpose", purpose, NetworkApi::purpose);
        PersonNetwork around = network.of(new NetworkRequest(
                person(person),
                caller,
                meant == null ? Purpose.CARE_COORDINATION : meant,
                read("at", at, this::moment),
                read("after", after, Position::parse),
                null));
        return graphMl
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

    /** What is no person's id is answered like a person who is unknown. */
    private static DataSubjectId person(String text) {
        try {
            DataSubjectId id = new DataSubjectId(text);
            if (id.kind() == DataSubjectId.Kind.PERSON) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // As below.
        }
        throw new PersonNotAvailable();
    }

    private static Purpose purpose(String code) {
        Purpose purpose = Purpose.ofCode(code);
        if (purpose == null) {
            throw new IllegalArgumentException("no such purpose");
        }
        return purpose;
    }

    private Instant moment(String value) {
        return value.length() == DAY
                ? LocalDate.parse(value)
                        .plusDays(1)
                        .atStartOfDay(zone)
                        .toInstant()
                        .minusMillis(1)
                : OffsetDateTime.parse(value).toInstant();
    }

    private static boolean present(@Nullable String value) {
        return value != null && !value.isEmpty();
    }

    private static <T> @Nullable T read(String name, @Nullable String value, Function<String, T> read) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        try {
            return read.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadParameter(name);
        }
    }
}
