package care.renkei.query.sharing;

import care.renkei.events.person.PersonsLinked;
import care.renkei.events.person.PersonsUnlinked;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a batch says of files that are of one person. */
final class Links {

    private record Name(String person, String link) {}

    private record Link(Name name, @Nullable String other) {}

    private static final Rows<Link> NAMED = new Rows<Link>()
            .column("text", l -> l.name().person())
            .column("text", l -> l.name().link());
    private static final Rows<Link> WHOLE = new Rows<>(NAMED).column("text", Link::other);

    private static final String PUT =
            "insert into link (person, link, other) select * from " + WHOLE.unnest() + " on conflict do nothing";
    private static final String DROP = "delete from link l using " + NAMED.unnest()
            + " as n (person, link) where l.person = n.person and l.link = n.link";

    private final Map<Name, Link> last = new LinkedHashMap<>();

    void take(Delivered delivered) {
        String person = delivered.event().subject().text();
        Class<?> type = delivered.event().description().content();
        if (type == PersonsLinked.class && delivered.event().content() instanceof PersonsLinked linked) {
            put(new Name(person, linked.link().text()), linked.other().text());
        }
        if (type == PersonsUnlinked.class && delivered.event().content() instanceof PersonsUnlinked unlinked) {
            put(new Name(person, unlinked.link().text()), null);
        }
    }

    private void put(Name name, @Nullable String other) {
        last.put(name, new Link(name, other));
    }

    void write(Connection connection) throws SQLException {
        List<Link> open =
                last.values().stream().filter(link -> link.other() != null).toList();
        List<Link> over =
                last.values().stream().filter(link -> link.other() == null).toList();
        WHOLE.run(connection, PUT, open);
        NAMED.run(connection, DROP, over);
    }
}
