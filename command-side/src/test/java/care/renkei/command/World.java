package care.renkei.command;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.door.SentEvents;
import care.renkei.embedded.Database;
import care.renkei.embedded.RenkeiServices;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** An agency with a practitioner and a person of its own, new for every test that asks for one. */
public record World(RunningCommandSide node, String agency, String practitioner, String person, DoorClient client) {

    public static World on(RunningCommandSide node) {
        String agency = "a" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
        return on(node, agency);
    }

    public static World on(RunningCommandSide node, String agency) {
        String practitioner = "practitioner-" + agency + "-aoki";
        var client = new DoorClient(node.address(), RunningCommandSide.ISSUER.agency(agency));
        assertThat(client.send(SentEvents.agencyRegistered(agency)).status()).isEqualTo(201);
        assertThat(client.send(SentEvents.practitionerEnrolled(agency, practitioner))
                        .status())
                .isEqualTo(201);
        Answer registered = client.send(SentEvents.personRegistered(agency));
        assertThat(registered.status()).isEqualTo(201);
        return new World(node, agency, practitioner, registered.created("mizuki"), client);
    }

    /** A visit to the person, as this agency would tell it. */
    public ObjectNode homeVisit() {
        return SentEvents.homeVisit(agency, practitioner, person);
    }

    public Answer send(ObjectNode event) {
        return client.send(event);
    }

    /** The same agency at another node's door. */
    public DoorClient at(RunningCommandSide other) {
        return new DoorClient(other.address(), client.token());
    }

    /** How many events of this agency the store holds. */
    public int stored() {
        return count("select count(*) from store.event where source = ?", agency);
    }

    /** How many rows a query about one text finds, past all rights. */
    public static int count(String sql, String value) {
        try (Connection connection = RenkeiServices.shared().postgres().connectAsSuperuser(Database.STORE.sqlName());
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
