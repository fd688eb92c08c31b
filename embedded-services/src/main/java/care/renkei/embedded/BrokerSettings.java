package care.renkei.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** The settings of the one embedded broker, which is its own controller. */
final class BrokerSettings {

    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    private BrokerSettings() {}

    static Properties of(Path log, int clientsPort, int controllerPort, Kafka kafka) {
        var settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", Integer.toString(NODE_ID));
        settings.setProperty("log.dirs", log.toString());
        settings.setProperty(
                "listeners", "CLIENTS://127.0.0.1:" + clientsPort + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", "CLIENTS://127.0.0.1:" + clientsPort);
        settings.setProperty("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
        settings.setProperty("controller.listener.names", CONTROLLER);
        settings.setProperty("inter.broker.listener.name", "CLIENTS");
        guard(settings, kafka);
        keepSmall(settings);
        return settings;
    }

    private static void guard(Properties settings, Kafka kafka) {
        String broker = KafkaPrincipal.BROKER.principal();
        settings.setProperty("listener.security.protocol.map", "CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT");
        settings.setProperty("sasl.enabled.mechanisms", "SCRAM-SHA-512");
        settings.setProperty("sasl.mechanism.inter.broker.protocol", "SCRAM-SHA-512");
        settings.setProperty("sasl.mechanism.controller.protocol", "SCRAM-SHA-512");
        for (String listener : new String[] {"clients", "controller"}) {
            settings.setProperty("listener.name." + listener + ".scram-sha-512.sasl.jaas.config", kafka.jaas(broker));
        }
        settings.setProperty("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.setProperty("super.users", "User:" + broker);
        settings.setProperty("allow.everyone.if.no.acl.found", "false");
        settings.setProperty("auto.create.topics.enable", "false");
    }

    /** One copy of everything, few threads, small buffers: two cores and one machine. */
    private static void keepSmall(Properties settings) {
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("transaction.state.log.num.partitions", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.num.partitions", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        // After a hard kill the controller, which is this process too, waits this long for the broker that was; the
        // default is 9 s.
        settings.setProperty("broker.session.timeout.ms", "2000");
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "2");
        settings.setProperty("background.threads", "2");
        settings.setProperty("num.recovery.threads.per.data.dir", "2");
        settings.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20));
        settings.setProperty("log.index.size.max.bytes", Integer.toString(1 << 20));
        // A batch of 500 events of the size that the door takes never comes near this; one event does not either.
        settings.setProperty("message.max.bytes", Integer.toString(4 << 20));
        settings.setProperty("replica.fetch.max.bytes", Integer.toString(4 << 20));
    }
}
