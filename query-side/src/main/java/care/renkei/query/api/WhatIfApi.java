package care.renkei.query.api;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.TeamRole;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.consentaudit.DraftReading;
import care.renkei.query.consentaudit.DueInSharing;
import care.renkei.query.consentaudit.SharingDue;
import care.renkei.query.consentaudit.SharingLook;
import care.renkei.query.consentaudit.WhatIf;
import care.renkei.query.consentaudit.WhatJoiningOpens;
import care.renkei.query.consentaudit.WhatWouldChange;
import care.renkei.query.reading.BadParameter;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What is due about sharing, what would change, and what joining would open. */
@RestController
final class WhatIfApi {

    private final WhatIf whatIf;
    private final DraftReading drafts;
    private final DueInSharing due;
    private final ZoneId zone;

    WhatIfApi(WhatIf whatIf, DraftReading drafts, DueInSharing due, @Value("${renkei.time-zone}") ZoneId zone) {
        this.whatIf = whatIf;
        this.drafts = drafts;
        this.due = due;
        this.zone = zone;
    }

    @GetMapping("/api/persons/{id}/sharing/due")
    SharingDue due(Asking asking, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        return due.due(look(asking, id, new ReadParameters(parameters, zone).only(Set.of("purpose", "after"))));
    }

    @GetMapping("/api/persons/{id}/sharing/joining")
    WhatJoiningOpens joining(
            Asking asking, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        var asked = new ReadParameters(parameters, zone).only(Set.of("agency", "role", "purpose", "after"));
        AgencyId agency = asked.one("agency", AgencyId::new);
        if (agency == null) {
            throw new BadParameter("agency");
        }
        return whatIf.joining(look(asking, id, asked), agency, asked.one("role", TeamRole::valueOf));
    }

    /** The draft stands in the body, never in an address: {@code type}, {@code about}, {@code part}. */
    @PostMapping("/api/persons/{id}/sharing/what-if")
    WhatWouldChange whatIf(
            Asking asking,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestBody Draft draft) {
        SharingLook look = look(asking, id, new ReadParameters(parameters, zone).only(Set.of("purpose", "after")));
        if (draft.type() == null || draft.part() == null) {
            throw new BadParameter(draft.type() == null ? "type" : "part");
        }
        DataSubjectId about = draft.about() == null ? look.person() : about(draft.about());
        if (!about.equals(look.person()) && about.kind() != DataSubjectId.Kind.RELATIVE) {
            throw new BadParameter("about");
        }
        return whatIf.change(look, drafts.read(draft.type(), about, draft.part()));
    }

    /** A statement that is not made yet; the person's where {@code about} is left out. */
    record Draft(
            @Nullable String type,
            @Nullable String about,
            @Nullable JsonNode part) {}

    private static DataSubjectId about(String text) {
        try {
            return new DataSubjectId(text);
        } catch (IllegalArgumentException e) {
            throw new BadParameter("about");
        }
    }

    private static SharingLook look(Asking asking, String id, ReadParameters asked) {
        return new SharingLook(
                ReadParameters.person(id), asking.caller(), asking.purpose(), asked.after(), asking.receipt());
    }
}
