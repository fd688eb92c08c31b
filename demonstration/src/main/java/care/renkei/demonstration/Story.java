package care.renkei.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The story in order: scene by scene, file by file. */
public final class Story {

    private static final String ROOT = "/story/";

    private Story() {}

    /** The story of Mizuki that comes with Renkei; {@code index.txt} names its files in order. */
    public static List<StoryEvent> bundled() {
        return resource("index.txt").lines().map(Story::bundled).toList();
    }

    /** One file, or all JSON files of a folder and its folders in the order of their names. */
    public static List<StoryEvent> at(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Story::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static StoryEvent bundled(String place) {
        int slash = place.indexOf('/');
        String scene = place.substring(0, slash);
        return StoryEvent.of(scene, place.substring(slash + 1), resource(place), name -> bytes(scene + "/" + name));
    }

    private static StoryEvent read(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path scene = folder == null ? null : folder.getFileName();
            Path name = file.getFileName();
            return StoryEvent.of(
                    String.valueOf(scene),
                    String.valueOf(name),
                    Files.readString(file),
                    attached -> Files.readAllBytes(file.resolveSibling(attached)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static String resource(String name) {
        try {
            return new String(bytes(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream stream = Story.class.getResourceAsStream(ROOT + name)) {
            if (stream == null) {
                throw new IllegalStateException("The story has no " + name);
            }
            return stream.readAllBytes();
        }
    }
}
