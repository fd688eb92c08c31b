package care.renkei.command.door.http;

import care.renkei.command.door.MediaTypes;
import care.renkei.events.EventCatalogue;
import care.renkei.events.admission.Asks;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideExtended;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What somebody brings to the door, by the head of the request alone. */
final class Knocking {

    /** Names the type in binary mode; in structured mode a sender may name it there as well (HTTP binding, 3.2.3). */
    private static final String TYPE = "ce-type";

    private static final Set<String> OF_LIFE = Stream.of(LifeSafetyOverrideInvoked.class, OverrideExtended.class)
            .map(content -> EventCatalogue.standard().of(content).wireName())
            .collect(Collectors.toUnmodifiableSet());

    /** Where what the head says is held against the body. */
    private static final String EVENTS = "/api/events";

    private final int largestEvent;

    Knocking(int largestEvent) {
        this.largestEvent = largestEvent;
    }

    /** Whether it is let in whatever happens: it costs next to nothing. */
    static boolean always(HttpServletRequest request) {
        return request.getServletPath().startsWith("/actuator/health");
    }

    Asks asks(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        if (length > largestEvent || (length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null)) {
            return Asks.LARGE;
        }
        return isOfLife(request) ? Asks.LIFE : Asks.ORDINARY;
    }

    /** A batch is many things, and none of them is looked for in the head. */
    private static boolean isOfLife(HttpServletRequest request) {
        String type = type(request);
        String content = request.getContentType();
        return type != null
                && request.getServletPath().equals(EVENTS)
                && OF_LIFE.contains(type)
                && !(content != null && MediaTypes.is(CloudEventJson.BATCH, content));
    }

    /** As the head has it, or null where it says nothing. */
    static @Nullable String type(HttpServletRequest request) {
        return request.getHeader(TYPE);
    }
}
