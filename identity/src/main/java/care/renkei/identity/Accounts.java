package care.renkei.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The accounts of people, and what tokens say about them. */
@Component
public class Accounts implements UserDetailsService {

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    /**
     * Says which person or relative an account belongs to; tokens from the next one on carry it.
     *
     * @param subjectId {@code person-…} or {@code relative-…}
     */
    public void personIs(String username, String subjectId) {
        database.sql("UPDATE identity.account SET person = :person WHERE username = :username")
                .param("person", subjectId)
                .param("username", username)
                .update();
    }

    Optional<Account> find(String username) {
        return database.sql("SELECT * FROM identity.account WHERE username = :username")
                .param("username", username)
                .query(Accounts::read)
                .optional();
    }

    void put(Account account, String passwordHash) {
        database.sql("""
                        INSERT INTO identity.account (username, password_hash, display_name, agency, practitioner, roles)
                        VALUES (:username, :hash, :name, :agency, :practitioner, :roles)
                        ON CONFLICT (username) DO UPDATE SET password_hash = :hash, display_name = :name,
                            agency = :agency, practitioner = :practitioner, roles = :roles
                        """)
                .param("username", account.username())
                .param("hash", passwordHash)
                .param("name", account.displayName())
                .param("agency", account.agency())
                .param("practitioner", account.practitioner())
                .param("roles", account.roles().toArray(String[]::new))
                .update();
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return database.sql("SELECT password_hash FROM identity.account WHERE username = :username")
                .param("username", username)
                .query(String.class)
                .optional()
                .map(hash -> User.withUsername(username)
                        .password(hash)
                        .authorities(List.of())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("username"),
                row.getString("display_name"),
                row.getString("agency"),
                row.getString("practitioner"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getString("person"));
    }
}
