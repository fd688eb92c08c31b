package care.renkei.demonstration;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * One file of the story: a CloudEvent in which {@code ${word}} stands for an id that an earlier answer gave, and an
 * attachment {@code {"file": "name.png"}} for a file beside it. Some are no events but looks: a source, and the address
 * that it looks at.
 *
 * @param scene the folder, e.g. {@code 09-the-night}
 * @param name the file's name without number and ending; the event's id is known by it afterwards
 * @param text the JSON as written
 * @param folder where the files lie that it attaches
 */
public record StoryEvent(String scene, String name, String text, Folder folder) {

    /** Files beside an event. */
    @FunctionalInterface
    public interface Folder {
        /** Attaches nothing. */
        Folder NONE = name -> {
            throw new java.io.FileNotFoundException("there are no files here");
        };

        byte[] read(String name) throws IOException;
    }

    /** One that attaches nothing. */
    public StoryEvent(String scene, String name, String text) {
        this(scene, name, text, Folder.NONE);
    }

    private static final Pattern SOURCE = Pattern.compile("\"source\"\\s*:\\s*\"urn:renkei:agency:([a-z0-9-]+)\"");

    private static final Pattern SEALED = Pattern.compile("\"type\"\\s*:\\s*\"renkei\\.protection\\.");

    private static final Pattern ASKS = Pattern.compile("\"ask\"\\s*:\\s*\"/api/");

    private static final Pattern HISTORY = Pattern.compile("\"imported\"\\s*:\\s*\\{");

    /** Where a file stands that is no event but a look, and what is looked at. */
    static final String LOOK = "look";

    private static final Pattern LOOKS = Pattern.compile("\"" + LOOK + "\"\\s*:\\s*\"/api/");

    static StoryEvent of(String scene, String file, String text, Folder folder) {
        String name = file.replaceFirst("^[0-9]+-", "").replaceFirst("\\.json$", "");
        return new StoryEvent(scene, name, text, folder);
    }

    /** Whether it is only so at the moment of telling: Renkei is asked what it says, somebody looks, or it happens now. */
    boolean ofTheMoment() {
        return looks() || ASKS.matcher(text).find() || KnownIds.words(text).anyMatch(Moments::isOne);
    }

    /** Whether it is history that the agency's administrator brings in. */
    boolean history() {
        return HISTORY.matcher(text).find();
    }

    /** Whether it tells nothing, but is a look that somebody takes. */
    boolean looks() {
        return LOOKS.matcher(text).find();
    }

    /** Where to look when something is wrong with it. */
    String place() {
        return scene + "/" + name;
    }

    /** Whose event it is; empty where it has no source that could be read. */
    public String agency() {
        Matcher source = SOURCE.matcher(text);
        return source.find() ? source.group(1) : "";
    }

    /** Whether it goes to the door of sealed reports. */
    boolean sealed() {
        return SEALED.matcher(text).find();
    }

    /** The event with ids in the place of its words. */
    ObjectNode filled(KnownIds ids) {
        return Json.object(ids.fill(text));
    }
}
