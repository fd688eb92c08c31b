package care.renkei.demonstration;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks at somebody's timeline. Nothing is told by that; that somebody looked, at what and on what basis, Renkei writes
 * down by itself, and only where somebody really did. Which entry of the log it became, the agency asks for afterwards,
 * for an agency may know of its own looks.
 */
record LookingDoor(Asked asked, String agency) implements Door {

    private static final Pattern TIMELINE = Pattern.compile("^(/api/persons/[a-z0-9-]+)/timeline\\b.*");

    /** An agency's feed may look meanwhile. */
    private static final int NEWEST = 20;

    @Override
    public List<Answer> send(List<ObjectNode> looks) throws InterruptedException {
        var answers = new ArrayList<Answer>();
        for (ObjectNode look : looks) {
            try {
                answers.add(look(Json.text(look, StoryEvent.LOOK)));
            } catch (IOException e) {
                throw new Unreachable("Renkei does not answer", e);
            }
        }
        return answers;
    }

    private Answer look(String address) throws IOException, InterruptedException {
        HttpResponse<String> shown = asked.by(agency, address);
        if (shown.statusCode() != 200) {
            return Answer.ofProblem(address, Json.tree(shown.body()));
        }
        return new Answer(address, Answer.LOOKED, entry(address), Map.of(), null, List.of(), null);
    }

    /** The newest look at the timeline: this one. */
    private String entry(String address) throws IOException, InterruptedException {
        Matcher file = TIMELINE.matcher(address);
        if (!file.matches()) {
            throw new IllegalArgumentException("no timeline: " + address);
        }
        JsonNode page = Json.tree(
                asked.by(agency, file.group(1) + "/looks?limit=" + NEWEST).body());
        return page.path("looks")
                .valueStream()
                .filter(look -> Json.text(look, "asked").equals("timeline"))
                .map(look -> Json.text(look, "look"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the look is not in the log"));
    }
}
