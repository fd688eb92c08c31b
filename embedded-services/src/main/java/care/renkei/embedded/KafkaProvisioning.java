package care.renkei.embedded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.errors.TopicExistsException;

/** Brings a broker to the topics, principals and rights that Renkei needs. Safe to repeat; usable on any cluster with SCRAM and an authorizer. */
public final class KafkaProvisioning {

    private final Kafka kafka;
    private final Properties admin;
    private final short replicas;

    /**
     * For one cluster.
     *
     * @param admin client configuration of a principal that may administer it
     * @param replicas copies of each topic; as many brokers must run
     */
    public KafkaProvisioning(Kafka kafka, Properties admin, int replicas) {
        this.kafka = kafka;
        this.admin = admin;
        this.replicas = (short) replicas;
    }

    /** Our own topics and principals, and those of the agencies named. */
    public void provision(Collection<String> agencyIds) throws InterruptedException {
        List<String> principals = new ArrayList<>();
        List<Topic> topics = new ArrayList<>(List.of(Topic.EVENTS, Topic.DEAD_LETTERS));
        List<AclBinding> rights = new ArrayList<>(Rights.ofOurs());
        for (KafkaPrincipal ours : KafkaPrincipal.values()) {
            principals.add(ours.principal());
        }
        for (String agencyId : agencyIds) {
            principals.add(KafkaPrincipal.ofAgency(agencyId));
            topics.add(Topic.intake(agencyId));
            topics.add(Topic.results(agencyId));
            topics.add(Topic.feed(agencyId));
            topics.add(Topic.todo(agencyId));
            rights.addAll(Rights.ofAgency(agencyId));
        }
        try (Admin client = Admin.create(admin)) {
            client.alterUserScramCredentials(
                            principals.stream().map(this::credential).toList())
                    .all()
                    .get();
            client.createAcls(rights).all().get();
            create(client, topics);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker refused to be provisioned", e.getCause());
        }
        principals.forEach(kafka::propertiesFile);
    }

    private UserScramCredentialAlteration credential(String principal) {
        var form = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
        return new UserScramCredentialUpsertion(principal, form, kafka.password(principal));
    }

    private void create(Admin client, List<Topic> topics) throws InterruptedException, ExecutionException {
        var results = client.createTopics(
                        topics.stream().map(topic -> topic.toCreate(replicas)).toList())
                .values();
        for (var result : results.values()) {
            try {
                result.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }
}
