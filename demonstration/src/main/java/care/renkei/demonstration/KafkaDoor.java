package care.renkei.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.node.ObjectNode;

/** {@code renkei.intake.<agency>} and back by {@code renkei.results.<agency>}; structured mode, keyed by subject. */
final class KafkaDoor implements Door, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(100);

    private final String intake;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> results;

    KafkaDoor(Installation renkei, String agency) {
        Properties properties = renkei.kafka(agency);
        intake = "renkei.intake." + agency;
        var writing = new Properties();
        writing.putAll(properties);
        writing.put("acks", "all");
        writing.put("enable.idempotence", "true");
        writing.put("linger.ms", "0");
        producer = new KafkaProducer<>(writing, new StringSerializer(), new ByteArraySerializer());
        var reading = new Properties();
        reading.putAll(properties);
        reading.put("enable.auto.commit", "false");
        results = new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer());
        readFromNowOn("renkei.results." + agency);
    }

    /** Only answers to what is sent from here on matter; places are fixed before anything is sent. */
    private void readFromNowOn(String topic) {
        List<TopicPartition> partitions = results.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        results.assign(partitions);
        results.seekToEnd(partitions);
        partitions.forEach(results::position);
    }

    @Override
    public List<Answer> send(List<ObjectNode> events) throws InterruptedException {
        try {
            return sendAndRead(events);
        } catch (KafkaException e) {
            throw new Unreachable("Kafka does not answer", e);
        }
    }

    private List<Answer> sendAndRead(List<ObjectNode> events) throws InterruptedException {
        for (ObjectNode event : events) {
            var message = new ProducerRecord<>(intake, Json.text(event, "subject"), Json.bytes(event));
            message.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
            try {
                producer.send(message).get();
            } catch (ExecutionException e) {
                throw new Unreachable("Kafka did not take the event", e);
            }
        }
        return answers(events.stream().map(event -> Json.text(event, "id")).toList());
    }

    private List<Answer> answers(List<String> ids) {
        Map<String, Answer> answers = new HashMap<>();
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers.keySet().containsAll(ids)) {
            if (Instant.now().isAfter(end)) {
                throw new Unreachable("No answer came over Kafka within " + PATIENCE.toSeconds() + " s");
            }
            results.poll(POLL).forEach(message -> {
                Answer answer = Answer.of(Json.tree(new String(message.value(), StandardCharsets.UTF_8)));
                answers.put(answer.id(), answer);
            });
        }
        return ids.stream().map(id -> Objects.requireNonNull(answers.get(id))).toList();
    }

    @Override
    public void close() {
        producer.close();
        results.close();
    }
}
