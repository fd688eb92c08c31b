package care.renkei.command;

import care.renkei.embedded.Database;
import care.renkei.embedded.RenkeiServices;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Looks through every row of every table of every database, past all rights. */
public final class EveryDatabase {

    private EveryDatabase() {}

    /** The tables that hold the text somewhere in clear, bytes included. */
    public static List<String> holding(String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        var found = new ArrayList<String>();
        for (Database database : Database.values()) {
            try (Connection connection = RenkeiServices.shared().postgres().connectAsSuperuser(database.sqlName())) {
                for (String table : tables(connection)) {
                    String sql = "select count(*) from " + table + " t where t::text like '%" + text
                            + "%' or t::text like '%" + hex + "%'";
                    try (Statement statement = connection.createStatement();
                            ResultSet row = statement.executeQuery(sql)) {
                        row.next();
                        if (row.getInt(1) > 0) {
                            found.add(database.sqlName() + "." + table);
                        }
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                                + " where schemaname not in ('pg_catalog', 'information_schema')")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }
}
