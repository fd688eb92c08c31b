package care.renkei.command.door.kafka;

import care.renkei.embedded.RenkeiServices;
import care.renkei.events.AgencyId;
import care.renkei.events.Topics;
import care.renkei.events.stored.EventJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.JsonNode;

/** An agency's system with its own principal: writes its intake, hears its results. */
final class AgencyOverKafka implements AutoCloseable {

    private final AgencyId agency;
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    final List<JsonNode> heard = new ArrayList<>();

    AgencyOverKafka(String agency) {
        this.agency = new AgencyId(agency);
        Properties properties = RenkeiServices.shared().kafka().properties("agency-" + agency);
        producer = new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
        consumer = listener(properties, Topics.resultsOf(this.agency));
    }

    /** Hears what comes from now on. */
    static KafkaConsumer<byte[], byte[]> listener(Properties properties, String topic) {
        var consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }

    ProducerRecord<byte[], byte[]> message(byte[] value) {
        return new ProducerRecord<>(Topics.intakeOf(agency), 0, new byte[] {1}, value);
    }

    void send(JsonNode event) {
        send(message(EventJson.write(event)));
    }

    void send(ProducerRecord<byte[], byte[]> message) {
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first result of the kind that is asked for; what was heard before counts too. */
    JsonNode result(Predicate<JsonNode> wanted) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < deadline) {
            for (JsonNode result : heard) {
                if (wanted.test(result)) {
                    return result;
                }
            }
            for (ConsumerRecord<byte[], byte[]> message : consumer.poll(Duration.ofMillis(100))) {
                heard.add(EventJson.MAPPER.readTree(message.value()));
            }
        }
        throw new AssertionError("no such result among " + heard.size());
    }

    JsonNode resultOf(JsonNode event) {
        return result(result -> result.get("id").equals(event.get("id")));
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
