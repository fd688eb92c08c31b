package care.renkei.query.leaks;

import care.renkei.events.AgencyId;
import care.renkei.events.stored.EventJson;
import care.renkei.query.leaks.RunningQuerySide.Answer;
import care.renkei.query.visibility.AFile;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.RandomFile;
import care.renkei.query.visibility.Verdict;
import java.util.List;
import java.util.UUID;

/** What it says of an agency's access is what the evaluator says; and it says so to nobody who may not ask. */
final class TheExplanation implements ReadPath {

    private static final int ASKED = 3;

    private final TheAudit audit = new TheAudit();

    @Override
    public String pattern() {
        return "/api/persons/{id}/sharing/explain";
    }

    @Override
    public boolean mayName(Look look, ToldFile file, PartTold part) {
        return audit.mayName(look, file, part);
    }

    @Override
    public void ask(Look look) {
        List<UUID> records = List.copyOf(look.file().records());
        for (int i = 0; i < ASKED; i++) {
            UUID record = records.get(Math.floorMod(
                    look.asker().name().hashCode() + i * 7 + (int) look.file().seed(), records.size()));
            AgencyId agency =
                    RandomFile.AGENCIES.get(Math.floorMod((int) look.file().seed() + i, 5));
            explain(look, record, agency);
        }
    }

    private static void explain(Look look, UUID record, AgencyId agency) {
        ToldFile file = look.file();
        Answer answer = look.get("/api/persons/" + file.person() + "/sharing/explain?agency=" + agency + "&event="
                + record + "&purpose=" + look.purpose().code());
        boolean source = look.asker().caller() instanceof Caller.OfAgency of
                && file.partsOf(record).getFirst().facts().source().equals(of.agency());
        if (answer.status() != 200) {
            boolean sees = look.hasToken() && file.shows(look.asker(), look.purpose(), record);
            look.require(answer.status() == (look.hasToken() ? 404 : 401), () -> "answered " + answer.status());
            look.require(!(source && sees), () -> "wrong denial: the source asks about its own record");
            return;
        }
        boolean person = look.asker().caller() instanceof Caller.Individual who
                && who.viewer().equals(AFile.PERSON);
        boolean known = file.shows(look.asker(), look.purpose(), record)
                || file.countedAs(look.asker(), look.purpose(), record) != null;
        look.require(known, () -> "explains a record that the asker knows nothing of, to the person: " + person);
        boolean visible = file.partsOf(record).stream()
                .anyMatch(part -> file.verdictFor(agency, look.purpose(), part) instanceof Verdict.Visible);
        look.require(
                EventJson.MAPPER.readTree(answer.body()).path("visible").asBoolean() == visible,
                () -> "says the wrong thing about " + agency + " and " + record);
    }
}
