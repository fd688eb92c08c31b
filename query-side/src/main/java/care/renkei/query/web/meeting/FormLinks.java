package care.renkei.query.web.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.PractitionerRole;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The forms about one meeting, by their address, with what is known already filled in. Ids and codes stand in it, no
 * words.
 */
record FormLinks(DataSubjectId person, Speech speech) {

    List<Option> of(OneMeeting meeting, Set<DataSubjectId> expected, AgencyId own) {
        boolean convenes = meeting.called().source().equals(own);
        var forms = new ArrayList<Option>();
        if (meeting.toCome()) {
            forms.add(form(meeting, "invitation-answered"));
            if (convenes) {
                forms.add(held(meeting, expected));
                forms.add(form(meeting, "case-meeting-cancelled"));
            }
        } else if (meeting.held() != null) {
            if (convenes) {
                forms.add(form(meeting, "minutes-corrected"));
            }
            if (meeting.decided().stream().anyMatch(Decided::open)) {
                forms.add(form(meeting, "meeting-action-completed"));
            }
        }
        return forms;
    }

    /** The form with which a meeting is called. */
    Option call() {
        return option(blank("case-meeting-scheduled").queryParam("part/personInvited", true), "case-meeting-scheduled");
    }

    private Option form(OneMeeting meeting, String type) {
        return option(about(meeting, type), type);
    }

    private Option held(OneMeeting meeting, Set<DataSubjectId> expected) {
        UriComponentsBuilder address = about(meeting, "case-meeting-held")
                .queryParam("part/kind", meeting.scheduled().kind().name());
        int row = 0;
        for (DataSubjectId party : expected) {
            String at = "part/attendees/" + row++;
            if (party.kind() == DataSubjectId.Kind.AGENCY) {
                address.queryParam(at + "/agency", party.value());
            } else {
                address.queryParam(at + "/party", party.text());
            }
            if (party.equals(person)) {
                address.queryParam(at + "/role", PractitionerRole.PERSON.name());
            }
        }
        if (expected.contains(person)) {
            address.queryParam("part/personPresent", true);
        }
        if (expected.stream().anyMatch(party -> party.kind() == DataSubjectId.Kind.RELATIVE)) {
            address.queryParam("part/familyPresent", true);
        }
        return option(address, "case-meeting-held");
    }

    private UriComponentsBuilder about(OneMeeting meeting, String type) {
        return blank(type).queryParam("part/meeting", meeting.id().text());
    }

    private UriComponentsBuilder blank(String type) {
        return UriComponentsBuilder.fromPath("/persons/{id}/record")
                .queryParam("type", "meeting." + type)
                .queryParam("on", speech.days().today());
    }

    private Option option(UriComponentsBuilder address, String type) {
        return new Option(
                address.buildAndExpand(person.text()).encode().toUriString(),
                speech.words().say("meeting.form." + type));
    }
}
