package care.renkei.standalone;

import care.renkei.embedded.RenkeiServices;
import care.renkei.identity.DemonstrationIdentities;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The last thing that the launcher prints: where to go, and who can sign in as what. */
record Welcome(Options options, RenkeiServices services, DemonstrationIdentities identities) {

    String text(Duration took) {
        Path secrets = services.folder().secrets();
        var text = new StringBuilder("\n連携 Renkei is ready after %.1f s.\n\n".formatted(took.toMillis() / 1000.0));
        text.append("  Open     ")
                .append(options.publicUrl())
                .append("/\n\n  Sign in  as one of these, all invented:\n");
        for (var somebody : identities.everybody()) {
            text.append("           %-9s %s, %s%s%n"
                    .formatted(somebody.account(), somebody.english(), somebody.workInEnglish(), at(somebody)));
        }
        text.append("  Password %s   (the same for all)%n%n"
                .formatted(read(secrets.resolve("identity/demonstration.password"))));
        text.append("  Agencies' systems: client id agency-<id>, secret in ")
                .append(secrets.resolve("identity"))
                .append('\n');
        text.append("  Kafka: ")
                .append(services.kafka().bootstrapServers())
                .append(", client settings in ")
                .append(secrets.resolve("kafka"))
                .append('\n');
        return text.append("\n  Ctrl-C stops everything; the data stay in ")
                .append(services.folder().root())
                .append(".\n")
                .toString();
    }

    private String at(DemonstrationIdentities.Somebody somebody) {
        return identities.agencies().stream()
                .filter(agency -> agency.id().equals(somebody.agency()))
                .findFirst()
                .map(agency -> " · " + agency.english())
                .orElse("");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
