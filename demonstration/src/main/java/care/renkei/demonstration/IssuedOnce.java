package care.renkei.demonstration;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * The door for what Renkei was asked to say: asked again later it says something else, and the door takes an id once.
 * What was issued first stands, so that answer counts as the repetition that it is.
 */
record IssuedOnce(Door door) implements Door {

    private static final String ANOTHER_CONTENT = "id-reused-with-other-content";

    @Override
    public List<Answer> send(List<ObjectNode> events) throws InterruptedException {
        return door.send(events).stream().map(IssuedOnce::issued).toList();
    }

    private static Answer issued(Answer answer) {
        String problem = answer.problem();
        return problem != null && problem.contains(ANOTHER_CONTENT)
                ? new Answer(answer.id(), "duplicate", null, Map.of(), null, List.of(), null)
                : answer;
    }
}
