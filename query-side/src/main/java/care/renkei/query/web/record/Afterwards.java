package care.renkei.query.web.record;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.query.visibility.Standing;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where a form leads once its event is recorded: a page that waits for what was just written, and stands at it.
 *
 * @param standing what the writer was to the person when the form was opened
 */
record Afterwards(DataSubjectId person, Standing standing, EventDescription type, Answers answers) {

    String address(DoorAnswer.Recorded recorded) {
        if (endsWhatLetsKnow()) {
            return "/?declined=true";
        }
        if (Offered.ofAMeeting(type)) {
            return meeting(answers.first("part/meeting"), recorded);
        }
        return UriComponentsBuilder.fromPath(
                        type.capability().equals("sharing") ? "/persons/{id}/sharing" : "/persons/{id}")
                .queryParam("recorded", true)
                .queryParam("after", recorded.position())
                .fragment("e-" + recorded.eventId())
                .buildAndExpand(person.text())
                .toUriString();
    }

    /** Decision record 0086: by its no an agency outside may have closed the page to itself. */
    private boolean endsWhatLetsKnow() {
        return type.content() == HandoverDeclined.class
                && standing == Standing.NAMED_AGENCY
                && !answers.first("part/wholly").isEmpty();
    }

    /** A meeting that was just called has its id from the door; it stands on top of the list. */
    private String meeting(String meeting, DoorAnswer.Recorded recorded) {
        var address = UriComponentsBuilder.fromPath("/persons/{id}/meetings").queryParam("after", recorded.position());
        if (meeting.startsWith("meeting-")) {
            address.pathSegment(meeting);
        }
        return address.buildAndExpand(person.text()).encode().toUriString();
    }
}
