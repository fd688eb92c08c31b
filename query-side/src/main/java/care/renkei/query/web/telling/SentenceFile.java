package care.renkei.query.web.telling;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** A file of sentences from the class path, UTF-8, in the order of its keys. */
final class SentenceFile {

    private SentenceFile() {}

    /** @throws IllegalStateException if there is no such file */
    static Map<String, String> read(String resource) {
        try (InputStream in = SentenceFile.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var sorted = new TreeMap<String, String>();
            properties.forEach((key, text) -> sorted.put(key.toString(), text.toString()));
            return sorted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
