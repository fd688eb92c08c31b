package care.renkei.standalone;

import care.renkei.embedded.Ports;

/** Kafka's usual port where nobody else has it, so that examples work as they stand; else any. */
final class KafkaPort {

    private static final int USUAL = 9092;

    private KafkaPort() {}

    static int choose() {
        return Ports.isFree(USUAL) ? USUAL : 0;
    }
}
