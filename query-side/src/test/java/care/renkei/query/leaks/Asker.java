package care.renkei.query.leaks;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.query.visibility.AFile;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.RandomFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody who asks.
 *
 * @param caller as the evaluator knows them, in the ids of the invented world; for somebody of a file in its ids
 * @param claims of their token; none for whoever has none
 */
public record Asker(String name, Caller caller, Map<String, Object> claims) {

    public static final AgencyId STRANGER = new AgencyId("yoso");

    /** Everybody but those of a file, whose ids differ from file to file. */
    static List<Asker> ofAgencies() {
        var all = new ArrayList<Asker>();
        for (AgencyId agency : RandomFile.AGENCIES) {
            all.add(staff(agency, "one"));
        }
        all.add(staff(AFile.TOMOSHIBI, "two"));
        all.add(staff(STRANGER, "one"));
        all.add(new Asker(
                "auditor",
                withCore(((Caller.OfAgency) practitioner(AFile.KODAMA, "auditor")).asAuditor()),
                claims(AFile.KODAMA, "auditor")));
        all.add(new Asker(
                "system", Caller.OfAgency.system(AFile.SIGNAL), Map.of("agency", "signal", "sub", "agency-signal")));
        all.add(new Asker("not enrolled", new Caller.Nobody(), claims(AFile.KODAMA, "nobody")));
        all.add(new Asker("left", new Caller.Nobody(), claims(AFile.KODAMA, "left")));
        all.add(new Asker("not the client", new Caller.Nobody(), Map.of("agency", "kodama", "sub", "agency-signal")));
        all.add(new Asker(
                "two at once",
                new Caller.Nobody(),
                Map.of(
                        "agency",
                        "kodama",
                        "practitioner",
                        "practitioner-kodama-one",
                        "person",
                        "person-" + "e".repeat(26))));
        all.add(new Asker(
                "another person",
                new Caller.Individual(new DataSubjectId("person-" + "e".repeat(26))),
                Map.of("person", "person-" + "e".repeat(26))));
        all.add(new Asker("operator", new Caller.Operator(), Map.of("roles", List.of("operator"), "sub", "operator")));
        all.add(new Asker("no token", new Caller.Nobody(), Map.of()));
        return all;
    }

    private static Asker staff(AgencyId agency, String who) {
        return new Asker(
                agency + " " + who, withCore((Caller.OfAgency) practitioner(agency, who)), claims(agency, who));
    }

    private static Caller practitioner(AgencyId agency, String who) {
        return Caller.OfAgency.practitioner(
                agency, DataSubjectId.of(DataSubjectId.Kind.PRACTITIONER, agency.text() + "-" + who));
    }

    private static Caller withCore(Caller.OfAgency caller) {
        return caller.agency().equals(AFile.CORE) ? caller.asCoreCentre() : caller;
    }

    private static Map<String, Object> claims(AgencyId agency, String who) {
        return Map.of("agency", agency.text(), "practitioner", "practitioner-" + agency.text() + "-" + who, "sub", who);
    }
}
