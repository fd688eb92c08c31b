package care.renkei.query.web.record;

import care.renkei.events.DataSubjectId;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the form of an event type stands, with what is known filled in. Ids and codes alone stand in it, no words. */
public final class FormAddress {

    private FormAddress() {}

    /**
     * @param type the event's name without version
     * @param known by component
     */
    public static String of(DataSubjectId person, String type, Map<String, ?> known) {
        return with(UriComponentsBuilder.fromPath("/persons/{id}/record"), type, known)
                .buildAndExpand(person.text())
                .encode()
                .toUriString();
    }

    /** The same about the writer's own agency. */
    public static String ofTheAgency(String type, Map<String, ?> known) {
        return with(UriComponentsBuilder.fromPath("/agency/record"), type, known)
                .build()
                .encode()
                .toUriString();
    }

    private static UriComponentsBuilder with(UriComponentsBuilder address, String type, Map<String, ?> known) {
        address.queryParam("type", type);
        known.forEach((component, value) -> address.queryParam(RecordQuestions.PART + "/" + component, value));
        return address;
    }
}
