package care.renkei.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokerPrincipalsTest {

    private final Kafka kafka = RenkeiServices.shared().kafka();

    @ParameterizedTest
    @CsvSource({
        "agency-kodama, renkei.intake.kodama",
        "renkei-relay, renkei.events",
        "renkei-door, renkei.results.tomoshibi",
        "renkei-door, renkei.dead-letters",
        "renkei-feeds, renkei.feed.kodama",
        "renkei-feeds, renkei.todo.kodama",
    })
    void a_principal_writes_where_its_work_is(String principal, String topic) {
        assertThatCode(() -> write(kafka.properties(principal), topic)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "agency-kodama, renkei.intake.tomoshibi",
        "agency-kodama, renkei.results.kodama",
        "agency-kodama, renkei.events",
        "agency-kodama, renkei.feed.kodama",
        "agency-kodama, renkei.todo.kodama",
        "renkei-door, renkei.feed.kodama",
        "renkei-feeds, renkei.events",
        "renkei-feeds, renkei.results.kodama",
        "renkei-door, renkei.events",
        "renkei-project, renkei.events",
        "renkei-operator, renkei.events",
    })
    void a_principal_writes_nowhere_else(String principal, String topic) {
        assertThatThrownBy(() -> write(kafka.properties(principal), topic))
                .hasCauseInstanceOf(AuthorizationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "agency-kodama, renkei.events",
        "agency-kodama, renkei.intake.kodama",
        "agency-kodama, renkei.results.tomoshibi",
        "agency-kodama, renkei.feed.tomoshibi",
        "agency-kodama, renkei.todo.tomoshibi",
        "renkei-operator, renkei.feed.kodama",
        "renkei-project, renkei.feed.kodama",
        "renkei-feeds, renkei.events",
        "renkei-feeds, renkei.intake.kodama",
        "renkei-operator, renkei.events",
        "renkei-relay, renkei.intake.kodama",
    })
    void a_principal_reads_nowhere_else(String principal, String topic) {
        assertThatThrownBy(() -> read(principal, topic)).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void a_principal_reads_where_its_work_is() {
        assertThatCode(() -> read("renkei-project", "renkei.events")).doesNotThrowAnyException();
        assertThatCode(() -> read("agency-kodama", "renkei.results.kodama")).doesNotThrowAnyException();
        assertThatCode(() -> read("agency-kodama", "renkei.feed.kodama")).doesNotThrowAnyException();
        assertThatCode(() -> read("renkei-feeds", "renkei.feed.kodama")).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_password_is_refused() {
        Properties wrong = kafka.properties("agency-kodama");
        wrong.setProperty(
                "sasl.jaas.config", kafka.jaas("agency-kodama").replace(kafka.password("agency-kodama"), "guessed"));
        assertThatThrownBy(() -> write(wrong, "renkei.intake.kodama"))
                .hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void topics_keep_what_they_carry_as_long_as_decided() throws Exception {
        assertThat(setting("renkei.events", "retention.ms")).isEqualTo("-1");
        assertThat(setting("renkei.intake.kodama", "retention.ms")).isEqualTo("3600000");
        assertThat(setting("renkei.intake.kodama", "segment.ms")).isEqualTo("600000");
        assertThat(setting("renkei.dead-letters", "retention.ms")).isEqualTo("2592000000");
        assertThat(setting("renkei.feed.kodama", "retention.ms")).isEqualTo("604800000");
        try (Admin admin = Admin.create(kafka.properties(KafkaPrincipal.BROKER))) {
            var events = Objects.requireNonNull(admin.describeTopics(List.of("renkei.events"))
                            .topicNameValues()
                            .get("renkei.events"))
                    .get();
            assertThat(events.partitions()).hasSize(24);
        }
    }

    private String setting(String topic, String name) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = Admin.create(kafka.properties(KafkaPrincipal.BROKER))) {
            return Objects.requireNonNull(
                            admin.describeConfigs(List.of(resource)).values().get(resource))
                    .get()
                    .get(name)
                    .value();
        }
    }

    private static void write(Properties client, String topic) throws Exception {
        client.put("max.block.ms", "10000");
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "value")).get(10, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void read(String principal, String topic) {
        try (var consumer =
                new KafkaConsumer<>(kafka.properties(principal), new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            Map<TopicPartition, Long> ends = consumer.endOffsets(List.of(partition));
            consumer.poll(Duration.ofMillis(200));
            assertThat(ends).containsKey(partition);
        }
    }
}
