package care.renkei.command.door;

import care.renkei.events.advice.Advice;
import care.renkei.events.reading.FieldProblem;
import care.renkei.events.stored.EventJson;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Results and problems as JSON in the reader's language; the same over HTTP and Kafka. */
public final class Answers {

    private static final String TYPE = "urn:renkei:problem:";

    private Answers() {}

    public static ObjectNode result(Result result, Language language) {
        ObjectNode json = EventJson.MAPPER.createObjectNode();
        json.put("id", result.id());
        json.put("outcome", result.outcome().code());
        switch (result) {
            case Result.Stored stored -> {
                json.put("eventId", stored.eventId().toString());
                ObjectNode created = json.putObject("created");
                stored.created().forEach(created::put);
                json.put("position", stored.position().text());
                advice(stored.advice(), language, json.putArray("advice"));
                if (stored.receipt() != null) {
                    json.put("receipt", stored.receipt());
                }
            }
            case Result.NotStored not -> json.set("problem", problem(not.problem(), language));
        }
        return json;
    }

    public static ArrayNode results(List<Result> results, Language language) {
        ArrayNode json = EventJson.MAPPER.createArrayNode();
        results.forEach(result -> json.add(result(result, language)));
        return json;
    }

    private static void advice(List<Advice> advice, Language language, ArrayNode json) {
        advice.forEach(one -> json.addObject()
                .put("practice", one.practice())
                .put("reason", one.name())
                .put("message", language.pick(one.ja(), one.en())));
    }

    /** RFC 9457. */
    public static ObjectNode problem(Problem problem, Language language) {
        ObjectNode json = EventJson.MAPPER.createObjectNode();
        json.put("type", TYPE + problem.code());
        json.put("status", problem.status());
        json.put("code", problem.code());
        json.put("title", title(problem.outcome(), problem.status(), language));
        json.put("detail", language.pick(problem.says().ja(), problem.says().en()));
        if (problem.path() != null) {
            json.put("path", problem.path());
        }
        if (!problem.fields().isEmpty()) {
            ArrayNode errors = json.putArray("errors");
            problem.fields().forEach(field -> errors.add(error(field, language)));
        }
        return json;
    }

    private static String title(Outcome outcome, int status, Language language) {
        if (status >= 500) {
            return language.pick("いま処理できません", "Not possible now");
        }
        return outcome == Outcome.INVALID
                ? language.pick("読み取れません", "Not readable as an event")
                : language.pick("受け付けられません", "Not accepted");
    }

    private static ObjectNode error(FieldProblem field, Language language) {
        ObjectNode json = EventJson.MAPPER.createObjectNode();
        json.put("path", field.pointer());
        json.put("code", field.code().code());
        json.put("detail", language.pick(field.code().ja(), field.code().en()));
        if (field.expected() != null) {
            json.put("expected", field.expected());
        }
        return json;
    }
}
