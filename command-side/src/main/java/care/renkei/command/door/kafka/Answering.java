package care.renkei.command.door.kafka;

import care.renkei.command.door.Answers;
import care.renkei.command.door.Problem;
import care.renkei.command.door.Result;
import care.renkei.events.AgencyId;
import care.renkei.events.Topics;
import care.renkei.events.stored.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/** Answers messages. Returns when the broker has taken the answer for good. */
final class Answering {

    private final Producer<byte[], byte[]> producer;
    private final String operatorKeyset;

    Answering(Producer<byte[], byte[]> producer, String operatorKeyset) {
        this.producer = producer;
        this.operatorKeyset = operatorKeyset;
    }

    void result(ConsumerRecord<byte[], byte[]> message, AgencyId agency, Result result) {
        byte[] json = EventJson.write(Answers.result(result, Intake.language(message)));
        var answer = new ProducerRecord<>(Topics.resultsOf(agency), message.key(), json);
        answer.headers().add("content-type", bytes("application/json"));
        // Which message is meant, also where no id could be read from it.
        answer.headers().add("renkei-intake", bytes(message.partition() + ":" + message.offset()));
        send(answer);
    }

    /** What is no event goes to the operator as it came, and its sender hears of it as well. */
    void dead(ConsumerRecord<byte[], byte[]> message, AgencyId agency, Problem problem) {
        byte[] letter = OperatorKeys.encrypt(DeadLetter.of(message, problem.code()), operatorKeyset);
        send(new ProducerRecord<>(Topics.DEAD_LETTERS, letter));
        result(message, agency, new Result.NotStored(null, problem));
    }

    private void send(ProducerRecord<byte[], byte[]> answer) {
        try {
            producer.send(answer).get();
        } catch (ExecutionException e) {
            throw new KafkaException("an answer was not taken", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("stopped while answering", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
