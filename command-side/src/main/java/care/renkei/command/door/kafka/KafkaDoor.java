package care.renkei.command.door.kafka;

import care.renkei.command.door.Door;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reads the intake for ever: where consumer or producer fail for good, with new ones after a while. */
final class KafkaDoor implements SmartLifecycle, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaDoor.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(6);

    private final Door door;
    private final KafkaDoorSettings settings;
    private final String operatorKeyset;
    private volatile boolean running;
    private volatile Thread thread = new Thread(this, "kafka-door");

    KafkaDoor(Door door, KafkaDoorSettings settings, String operatorKeyset) {
        this.door = door;
        this.settings = settings;
        this.operatorKeyset = operatorKeyset;
    }

    @Override
    public void run() {
        while (running) {
            try (Consumer<byte[], byte[]> consumer = consumer();
                    Producer<byte[], byte[]> producer = producer()) {
                var taker = new Taker(door, new Answering(producer, operatorKeyset), settings.largestEvent());
                new IntakeLoop(consumer, taker, settings.waitAfterTrouble()).runWhile(() -> running);
            } catch (KafkaException | IllegalStateException e) {
                LOG.warn("the intake is opened anew", e);
                rest();
            } catch (InterruptedException e) {
                // Only stop() interrupts.
                return;
            }
        }
    }

    private Consumer<byte[], byte[]> consumer() {
        Properties properties = fromFile(settings.kafkaPropertiesFile());
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, "renkei-door");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Integer.toString(settings.messagesAtOnce()));
        // A node that was killed is missed within 6 s, not 45: its partitions' senders wait for so long.
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, "6000");
        properties.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, "1000");
        properties.put(
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                Long.toString(settings.newTopicsWithin().toMillis()));
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private Producer<byte[], byte[]> producer() {
        Properties properties = fromFile(settings.kafkaPropertiesFile());
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, "0");
        // An answer that cannot be given is tried again by the loop; meanwhile nobody else's waits behind it.
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "5000");
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "10000");
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000");
        return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private static Properties fromFile(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("the Kafka configuration of the door cannot be read", e);
        }
    }

    private void rest() {
        try {
            Thread.sleep(settings.waitAfterTrouble());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("kafka-door").start(this);
    }

    /** The round that is under way is finished and committed. */
    @Override
    public void stop() {
        running = false;
        try {
            if (!thread.join(STOP_WITHIN)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
