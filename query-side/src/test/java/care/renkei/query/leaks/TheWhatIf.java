package care.renkei.query.leaks;

import care.renkei.events.Category;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.ThingId;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.stored.EventJson;
import care.renkei.query.visibility.AFile;
import java.util.List;
import java.util.Set;

/** What a refusal would close; asked by a POST, for a draft never stands in an address, and read like the rest. */
final class TheWhatIf implements ReadPath {

    private final ReadPath audit = new TheAudit();

    @Override
    public String pattern() {
        return "/api/persons/{id}/sharing/what-if";
    }

    @Override
    public boolean mayName(Look look, ToldFile file, PartTold part) {
        return audit.mayName(look, file, part);
    }

    @Override
    public void ask(Look look) {
        ToldFile file = look.file();
        var refused = new ConsentRefused(
                new ThingId("denial-" + "b".repeat(26)),
                null,
                Recipients.agencies(AFile.KODAMA),
                Scope.of(Category.HEALTH),
                Set.of(),
                List.of(new Grantor(file.person(), GrantorCapacity.SELF)),
                null,
                null);
        String draft = "{\"type\":\"sharing.consent-refused\",\"part\":" + EventJson.MAPPER.writeValueAsString(refused)
                + "}";
        look.answers(
                look.post(address(file.person().text()), draft), file.knows(look.asker(), look.purpose()));
    }
}
