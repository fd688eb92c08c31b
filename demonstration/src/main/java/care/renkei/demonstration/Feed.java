package care.renkei.demonstration;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What {@code ./renkei feed} runs: prints what an agency may see, as it comes. */
public final class Feed {

    static final String USAGE = """
            usage: ./renkei feed AGENCY [--once] [--key FILE] [--data FOLDER]
                   ./renkei feed AGENCY --make-key FILE [--data FOLDER]

              AGENCY      whose feed, read with its own credentials
              --once      what there is, without waiting for more
              --key       the private half that encrypted messages are opened with
              --make-key  make a pair: the private half goes to FILE; from then on the feed is encrypted""";

    private static final Duration POLL = Duration.ofMillis(200);

    private final Installation renkei;
    private final String agency;
    private final @Nullable FeedKey key;

    /** @param agency whose feed, read with its own credentials */
    public Feed(Installation renkei, String agency) {
        this(renkei, agency, null);
    }

    /** @param key opens what is encrypted for the agency */
    public Feed(Installation renkei, String agency, @Nullable FeedKey key) {
        this.renkei = renkei;
        this.agency = agency;
        this.key = key;
    }

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String agency = "";
        boolean once = false;
        Path data = Path.of("data");
        Path secret = null;
        Path make = null;
        Deque<String> rest = new ArrayDeque<>(List.of(args));
        while (!rest.isEmpty()) {
            String arg = rest.pop();
            if (arg.equals("--once")) {
                once = true;
            } else if (arg.equals("--data") && !rest.isEmpty()) {
                data = Path.of(rest.pop());
            } else if (arg.equals("--key") && !rest.isEmpty()) {
                secret = Path.of(rest.pop());
            } else if (arg.equals("--make-key") && !rest.isEmpty()) {
                make = Path.of(rest.pop());
            } else {
                agency = agency.isEmpty() && !arg.startsWith("--") ? arg : "?";
            }
        }
        if (agency.isEmpty() || agency.equals("?")) {
            out.println(USAGE);
            System.exit(2);
        }
        try {
            if (make != null) {
                Path open = data.resolve("secrets/feeds/" + agency + ".json");
                FeedKey.make(make, open);
                out.println("The feed of " + agency + " is encrypted from now on; read it with --key " + make);
                return;
            }
            var renkei = new Installation(URI.create("http://127.0.0.1:8080"), data);
            new Feed(renkei, agency, secret == null ? null : FeedKey.read(secret))
                    .each(once, event -> out.println(line(event)));
        } catch (UncheckedIOException | KafkaException e) {
            out.println(e.getMessage());
            System.exit(1);
        }
    }

    /** From the first message that the topic still has; ends only where {@code once}. */
    public void each(boolean once, Consumer<JsonNode> reader) {
        Properties settings = renkei.kafka(agency);
        var topic = new TopicPartition("renkei.feed." + agency, 0);
        try (var feed = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            feed.assign(List.of(topic));
            feed.seekToBeginning(List.of(topic));
            long end = feed.endOffsets(List.of(topic)).getOrDefault(topic, 0L);
            while (!once || feed.position(topic) < end) {
                feed.poll(POLL).forEach(message -> reader.accept(Json.tree(text(message))));
            }
        }
    }

    private String text(ConsumerRecord<String, byte[]> message) {
        if (message.headers().lastHeader("renkei-encrypted") == null) {
            return new String(message.value(), StandardCharsets.UTF_8);
        }
        if (key == null) {
            throw new UncheckedIOException(
                    new IOException("This feed is encrypted: name the private half with --key FILE."));
        }
        byte[] sequence = message.headers().lastHeader("renkei-sequence").value();
        return key.open(message.value(), message.topic(), new String(sequence, StandardCharsets.UTF_8));
    }

    /** Number, day, what, whose and why; below it the words. */
    private static String line(JsonNode event) {
        var line = new StringBuilder();
        line.append(Long.parseLong(Json.text(event, "sequence")))
                .append("  ")
                .append(Json.text(event, "time"))
                .append("  ")
                .append(Json.text(event, "type"))
                .append("  ")
                .append(Json.text(event, "subject"))
                .append("  ")
                .append(Json.text(event, "basis"));
        if (event.has("becamevisible")) {
            line.append("  became visible");
        }
        if (event.has("withheld")) {
            line.append("  parts withheld: ").append(event.path("withheld").asInt());
        }
        return line.append("\n    ").append(event.at("/data/about")).toString();
    }
}
