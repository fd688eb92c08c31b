package care.renkei.query.api;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.meeting.MeetingPack;
import care.renkei.query.meeting.MeetingPacks;
import care.renkei.query.meeting.PackProofs;
import care.renkei.query.meeting.PackRequest;
import care.renkei.query.meeting.ProvenPack;
import care.renkei.query.reading.BadParameter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What everybody at a meeting's table may see, and the proof of what was put before them. */
@RestController
final class MeetingsApi {

    private static final Set<String> OF_A_PACK =
            Set.of("from", "until", "attending", "aside", "preparing", "after", "purpose");
    private static final Set<String> OF_A_PROOF = Set.of("after", "purpose");

    private final MeetingPacks packs;
    private final PackProofs proofs;
    private final ZoneId zone;

    MeetingsApi(MeetingPacks packs, PackProofs proofs, @Value("${renkei.time-zone}") ZoneId zone) {
        this.packs = packs;
        this.proofs = proofs;
        this.zone = zone;
    }

    @GetMapping("/api/meetings/{id}/pack")
    MeetingPack pack(Asking asking, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        ReadParameters asked = asked(parameters, OF_A_PACK);
        return packs.of(new PackRequest(
                ReadParameters.thing("meeting", id),
                asking.caller(),
                asked.one("from", LocalDate::parse),
                asked.one("until", LocalDate::parse),
                asked.all("attending", DataSubjectId::new),
                asked.all("aside", UUID::fromString),
                asked.one("preparing", MeetingsApi::yes) != null,
                asked.after()));
    }

    @GetMapping("/api/meetings/{id}/pack/{issued}")
    ProvenPack proof(
            Asking asking,
            @PathVariable String id,
            @PathVariable UUID issued,
            @RequestParam MultiValueMap<String, String> parameters) {
        ReadParameters asked = asked(parameters, OF_A_PROOF);
        return proofs.of(ReadParameters.thing("meeting", id), issued, asking.caller(), asked.after());
    }

    /** Whatever is looked for at a table is looked for in a meeting: there is one purpose. */
    private ReadParameters asked(MultiValueMap<String, String> parameters, Set<String> names) {
        var asked = new ReadParameters(parameters, zone).only(names);
        String purpose = asked.text("purpose");
        if (purpose != null && Purpose.ofCode(purpose) != Purpose.MEETING) {
            throw new BadParameter("purpose");
        }
        return asked;
    }

    private static Boolean yes(String value) {
        if (!value.equals("true")) {
            throw new IllegalArgumentException("not true");
        }
        return true;
    }
}
