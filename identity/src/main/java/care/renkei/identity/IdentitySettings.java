package care.renkei.identity;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the accounts are and which secrets it uses.
 *
 * @param url JDBC address of its database
 * @param username role that it works as
 * @param passwordFile that role's password
 * @param ownerUsername role that migrations run as
 * @param ownerPasswordFile that role's password
 * @param secrets folder of signing key and client secrets, readable by this user alone
 * @param demonstration whether the invented agencies and people can sign in
 */
@ConfigurationProperties("renkei.identity")
record IdentitySettings(
        String url,
        String username,
        Path passwordFile,
        String ownerUsername,
        Path ownerPasswordFile,
        Path secrets,
        boolean demonstration) {}
