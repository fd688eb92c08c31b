package care.renkei.query.web.timeline;

import care.renkei.events.AgencyId;
import care.renkei.query.web.Directory;
import care.renkei.query.web.Mark;
import care.renkei.query.web.PageWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which lanes the picture has: the person's voice, those close, then agencies, those most there first. */
record Lanes(Directory directory, PageWords words) {

    private static final int MOST_AGENCIES = 9;

    List<Lane> of(List<Happening> happenings) {
        Map<String, Long> often = happenings.stream()
                .filter(one ->
                        !one.lane().equals(Happenings.VOICE) && !one.lane().equals(Happenings.CLOSE))
                .collect(Collectors.groupingBy(Happening::lane, Collectors.counting()));
        var lanes = new ArrayList<Lane>();
        lanes.add(new Lane(Happenings.VOICE, words.say("timeline.lane.voice"), Mark.PERSON));
        lanes.add(new Lane(Happenings.CLOSE, words.say("timeline.lane.close"), Mark.FAMILY));
        often.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_AGENCIES)
                .map(entry -> new AgencyId(entry.getKey()))
                .map(agency -> new Lane(agency.text(), directory.name(agency), directory.mark(agency)))
                .forEach(lanes::add);
        return lanes;
    }
}
