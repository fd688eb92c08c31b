package care.renkei.demonstration;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks at what an address shows. Nothing is told by that; that somebody looked, at what and on what basis, Renkei writes
 * down by itself, and only where somebody really did.
 */
record LookingDoor(Asked asked, String agency) implements Door {

    @Override
    public List<Answer> send(List<ObjectNode> looks) throws InterruptedException {
        var answers = new ArrayList<Answer>();
        for (ObjectNode look : looks) {
            answers.add(look(look));
        }
        return answers;
    }

    private Answer look(ObjectNode look) throws InterruptedException {
        String address = Json.text(look, StoryEvent.LOOK);
        try {
            HttpResponse<String> shown = asked.by(agency, address);
            JsonNode body = Json.tree(shown.body());
            return shown.statusCode() == 200
                    ? new Answer(address, Answer.LOOKED, Json.text(body, "position"), Map.of(), null, List.of(), null)
                    : Answer.ofProblem(address, body);
        } catch (IOException e) {
            throw new Unreachable("Renkei does not answer", e);
        }
    }
}
