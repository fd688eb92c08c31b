package care.renkei.standalone;

import care.renkei.demonstration.Demonstration;
import care.renkei.demonstration.Installation;
import care.renkei.identity.Accounts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * Publishes the demonstration's story on a new data folder, once, and tells the identity provider which files are whose.
 *
 * @param options where the door is
 * @param data the data folder
 * @param progress hears of each scene
 */
record TellTheStory(Options options, Path data, Progress progress) {

    /** Accounts of people whose ids the story gives them, by the same word. */
    private static final List<String> PEOPLE = List.of("mizuki", "kaori", "chinatsu");

    void once(Accounts accounts) throws IOException, InterruptedException {
        Path done = data.resolve("demonstration.published");
        if (Files.exists(done)) {
            return;
        }
        var renkei = new Installation(URI.create(options.publicUrl()), data);
        Demonstration.Published published = Demonstration.publish(renkei, progress::say);
        name(accounts, published.ids());
        Files.writeString(done, published.told() + " events\n");
    }

    private static void name(Accounts accounts, SortedMap<String, String> ids) {
        for (String person : PEOPLE) {
            String id = ids.get(person);
            if (id == null) {
                throw new IllegalStateException("The story gives no id to " + person);
            }
            accounts.personIs(person, id);
        }
    }
}
