package care.renkei.command.door.kafka;

import care.renkei.command.door.DoorCode;
import care.renkei.command.door.Language;
import care.renkei.command.door.Problem;
import care.renkei.command.door.SentJson;
import care.renkei.command.door.Unreadable;
import care.renkei.events.AgencyId;
import care.renkei.events.cloud.CloudEventReader;
import care.renkei.events.cloud.CloudEventReading;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads messages of intake topics: structured mode, or binary mode with headers {@code ce_…}. */
final class Intake {

    private static final String PREFIX = "renkei.intake.";
    private static final String ATTRIBUTE = "ce_";
    private static final String CONTENT_TYPE = "content-type";

    /** Every agency's intake. */
    static final Pattern TOPICS = Pattern.compile(Pattern.quote(PREFIX) + AgencyId.PATTERN.replaceAll("[$^]", ""));

    private Intake() {}

    /** The agency whose topic it is: only its principal may write there. */
    static AgencyId agencyOf(String topic) {
        return new AgencyId(topic.substring(PREFIX.length()));
    }

    static Language language(ConsumerRecord<?, ?> message) {
        return Language.of(text(message.headers().lastHeader("accept-language")));
    }

    /** @throws Unreadable if it is no event at all */
    static CloudEventReading read(ConsumerRecord<byte[], byte[]> message, int largest) throws Unreadable {
        byte[] value = message.value();
        if (value == null) {
            throw new Unreadable(Problem.of(DoorCode.MALFORMED_JSON));
        }
        if (value.length > largest) {
            throw new Unreadable(Problem.of(DoorCode.TOO_LARGE));
        }
        if (message.headers().lastHeader(ATTRIBUTE + "specversion") == null) {
            return CloudEventReader.read(SentJson.read(value));
        }
        SentJson.read(value);
        return CloudEventReader.read(attributes(message), value);
    }

    private static Map<String, String> attributes(ConsumerRecord<?, ?> message) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Header header : message.headers()) {
            String value = text(header);
            if (header.key().startsWith(ATTRIBUTE) && value != null) {
                attributes.put(header.key().substring(ATTRIBUTE.length()), value);
            }
        }
        String contentType = text(message.headers().lastHeader(CONTENT_TYPE));
        if (contentType != null) {
            attributes.put("datacontenttype", contentType);
        }
        return attributes;
    }

    private static @Nullable String text(@Nullable Header header) {
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
