package care.renkei.embedded;

import static org.apache.kafka.common.acl.AclOperation.ALTER;
import static org.apache.kafka.common.acl.AclOperation.ALTER_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.CLUSTER;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Who may do what at the broker; everything that does not stand here is denied. */
final class Rights {

    private final List<AclBinding> bindings = new ArrayList<>();
    private final String user;

    private Rights(String user) {
        this.user = user;
    }

    static List<AclBinding> ofOurs() {
        List<AclBinding> all = new ArrayList<>();
        all.addAll(new Rights("renkei-relay").may(TOPIC, LITERAL, "renkei.events", WRITE, DESCRIBE).bindings);
        all.addAll(new Rights("renkei-project")
                .may(TOPIC, LITERAL, "renkei.events", READ, DESCRIBE)
                .may(GROUP, PREFIXED, "renkei-project", READ)
                .bindings);
        all.addAll(new Rights("renkei-door")
                .may(TOPIC, PREFIXED, "renkei.intake.", READ, DESCRIBE)
                .may(TOPIC, PREFIXED, "renkei.results.", WRITE, DESCRIBE)
                .may(TOPIC, LITERAL, "renkei.dead-letters", WRITE, DESCRIBE)
                .may(GROUP, PREFIXED, "renkei-door", READ)
                .bindings);
        all.addAll(new Rights("renkei-feeds")
                .may(TOPIC, PREFIXED, "renkei.feed.", READ, WRITE, DESCRIBE)
                .may(TOPIC, PREFIXED, "renkei.todo.", READ, WRITE, DESCRIBE)
                .may(TRANSACTIONAL_ID, LITERAL, "renkei-todo", WRITE, DESCRIBE)
                // Whoever takes over under this name shuts out whoever had it before.
                .may(TRANSACTIONAL_ID, LITERAL, "renkei-feeds", WRITE, DESCRIBE)
                .bindings);
        all.addAll(new Rights("renkei-operator")
                .may(CLUSTER, LITERAL, "kafka-cluster", CREATE, ALTER, DESCRIBE)
                .may(TOPIC, PREFIXED, "renkei.", CREATE, DESCRIBE, DESCRIBE_CONFIGS, ALTER_CONFIGS)
                .may(TOPIC, LITERAL, "renkei.dead-letters", READ)
                .may(GROUP, PREFIXED, "renkei-operator", READ)
                .bindings);
        return all;
    }

    /** Own intake in, own results, feed and to-do out. Names are whole, not prefixes: {@code kodama} must not open {@code kodama-2}. */
    static List<AclBinding> ofAgency(String agencyId) {
        String principal = KafkaPrincipal.ofAgency(agencyId);
        return new Rights(principal)
                .may(TOPIC, LITERAL, "renkei.intake." + agencyId, WRITE, DESCRIBE)
                .may(TOPIC, LITERAL, "renkei.results." + agencyId, READ, DESCRIBE)
                .may(TOPIC, LITERAL, "renkei.feed." + agencyId, READ, DESCRIBE)
                .may(TOPIC, LITERAL, "renkei.todo." + agencyId, READ, DESCRIBE)
                .may(GROUP, LITERAL, principal, READ)
                // An agency id has no dot, so this prefix is the agency's alone.
                .may(GROUP, PREFIXED, principal + ".", READ)
                .bindings;
    }

    private Rights may(ResourceType type, PatternType pattern, String name, AclOperation... operations) {
        for (AclOperation operation : operations) {
            bindings.add(new AclBinding(
                    new ResourcePattern(type, name, pattern),
                    new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW)));
        }
        return this;
    }
}
