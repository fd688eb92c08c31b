package care.renkei.query.leaks;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.stored.EventJson;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Caller;
import tools.jackson.databind.JsonNode;

/** The own row stands always; what the cells say is held against the evaluator elsewhere. */
final class TheMatrix implements ReadPath {

    @Override
    public String pattern() {
        return "/api/persons/{id}/sharing";
    }

    @Override
    public void ask(Look look) {
        Answer answer = look.get("/api/persons/" + look.file().person() + "/sharing");
        if (!look.opened(answer)) {
            return;
        }
        JsonNode rows = EventJson.MAPPER.readTree(answer.body()).path("rows");
        for (JsonNode row : rows) {
            look.require(row.path("cells").size() == Category.values().length, () -> "a cell for each category");
        }
        if (look.asker().caller() instanceof Caller.OfAgency own && inTeam(look, own.agency())) {
            look.require(rows.toString().contains("\"" + own.viewer().text() + "\""), () -> "the own row is not there");
        }
    }

    private static boolean inTeam(Look look, AgencyId agency) {
        return look.file().isInTeam(agency);
    }
}
