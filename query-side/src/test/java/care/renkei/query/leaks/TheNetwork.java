package care.renkei.query.leaks;

import care.renkei.events.stored.EventJson;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.Verdict;
import tools.jackson.databind.JsonNode;

/** As JSON and as GraphML; whoever visited stands in it, where the visit is open. */
final class TheNetwork implements ReadPath {

    @Override
    public String pattern() {
        return "/api/persons/{id}/network";
    }

    @Override
    public void ask(Look look) {
        String address = "/api/persons/" + look.file().person() + "/network";
        Answer answer = look.get(address);
        look.get(address + "?format=graphml");
        if (!look.opened(answer)) {
            return;
        }
        JsonNode body = EventJson.MAPPER.readTree(answer.body());
        long contacts = 0;
        for (JsonNode node : body.path("nodes")) {
            contacts += node.path("kind").asString().equals("PRACTITIONER")
                    ? node.path("contacts").asInt()
                    : 0;
        }
        long visits = look.united().stream()
                .mapToLong(file -> file.parts().stream()
                        .filter(part -> part.type().equals("contact.home-visit-made"))
                        .filter(part -> part.facts().retraction() == PartFacts.Retraction.NONE)
                        .filter(part ->
                                file.verdict(look.asker(), look.purpose(), part) instanceof Verdict.Visible visible
                                        && visible.grade() == Grade.CONTENT)
                        .count())
                .sum();
        long counted = contacts;
        look.require(counted == visits, () -> counted + " contacts, " + visits + " visits are open");
    }
}
