package care.renkei.command.door.kafka;

import care.renkei.command.door.Door;
import care.renkei.command.door.DoorCode;
import care.renkei.command.door.Outage;
import care.renkei.command.door.Problem;
import care.renkei.command.door.Result;
import care.renkei.command.door.Sender;
import care.renkei.command.door.Unreadable;
import care.renkei.events.AgencyId;
import care.renkei.events.cloud.CloudEventReading;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the messages of one partition in their order, until one has to wait. */
final class Taker {

    private static final Logger LOG = LoggerFactory.getLogger(Taker.class);

    private final Door door;
    private final Answering answering;
    private final int largestEvent;

    Taker(Door door, Answering answering, int largestEvent) {
        this.door = door;
        this.answering = answering;
        this.largestEvent = largestEvent;
    }

    /**
     * The offset of the first message that is not answered yet.
     *
     * @param messages of one partition
     */
    long take(List<ConsumerRecord<byte[], byte[]>> messages) {
        for (ConsumerRecord<byte[], byte[]> message : messages) {
            try {
                answer(message);
            } catch (Outage | KafkaException e) {
                LOG.warn("the intake has to wait: {}", e.getMessage());
                LOG.debug("in full", e);
                return message.offset();
            }
        }
        return messages.getLast().offset() + 1;
    }

    private void answer(ConsumerRecord<byte[], byte[]> message) {
        AgencyId agency = Intake.agencyOf(message.topic());
        try {
            CloudEventReading reading = Intake.read(message, largestEvent);
            if (reading instanceof CloudEventReading.Unreadable(var id, var problems) && id == null) {
                answering.dead(message, agency, Problem.of(problems));
                return;
            }
            answering.result(message, agency, take(reading, agency));
        } catch (Unreadable e) {
            answering.dead(message, agency, e.problem());
        } catch (Outage | KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            // A fault of ours that a repetition would only meet again; whoever is behind it must not wait for that.
            LOG.error("a message could not be processed", e);
            answering.dead(message, agency, Problem.of(DoorCode.COULD_NOT_BE_PROCESSED));
        }
    }

    private Result take(CloudEventReading reading, AgencyId agency) {
        return switch (reading) {
            case CloudEventReading.Attributed attributed ->
                door.take(attributed.event(), new Sender.OfAgency(agency, null));
            case CloudEventReading.Unreadable unreadable ->
                new Result.NotStored(unreadable.id(), Problem.of(unreadable.problems()));
        };
    }
}
