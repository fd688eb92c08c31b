package care.renkei.query.region;

import care.renkei.events.AgencyId;
import care.renkei.events.Words;
import care.renkei.events.community.LiaisonMeetingHeld;
import care.renkei.events.community.LiaisonMeetingScheduled;
import care.renkei.query.region.LiaisonCalendar.Attendance;
import care.renkei.query.region.LiaisonCalendar.Meeting;
import care.renkei.query.region.LiaisonCalendar.State;
import care.renkei.query.region.OfficesQuestion.Office;
import care.renkei.query.region.OpenWord.Opened;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts what was announced and what was held together. */
final class Calendar {

    private final InSight area;
    private final List<Meeting> meetings = new ArrayList<>();
    private final Map<AgencyId, Attendance> attendance = new TreeMap<>();

    private Calendar(InSight area) {
        this.area = area;
    }

    static LiaisonCalendar of(InSight area) {
        var calendar = new Calendar(area);
        calendar.fill();
        calendar.meetings.sort(Comparator.comparing(Meeting::at).thenComparing(Meeting::id));
        return new LiaisonCalendar(
                calendar.meetings,
                calendar.attendance.values().stream()
                        .sorted(Comparator.comparingInt(Attendance::came)
                                .reversed()
                                .thenComparing(Attendance::agency))
                        .toList());
    }

    private void fill() {
        Map<UUID, Opened<LiaisonMeetingHeld>> held = new HashMap<>();
        Set<UUID> announced = new HashSet<>();
        area.said(LiaisonMeetingHeld.class).forEach(one -> {
            if (one.said().scheduled() != null) {
                held.put(one.said().scheduled(), one);
            }
        });
        for (Opened<LiaisonMeetingScheduled> announcement : area.said(LiaisonMeetingScheduled.class)) {
            announced.add(announcement.id());
            if (area.year().has(announcement.said().at())) {
                take(announcement, held.get(announcement.id()));
            }
        }
        for (Opened<LiaisonMeetingHeld> one : area.ofTheYear(LiaisonMeetingHeld.class)) {
            if (one.said().scheduled() == null || !announced.contains(one.said().scheduled())) {
                Set<AgencyId> came = came(one.said());
                meetings.add(new Meeting(
                        one.id(),
                        one.word().occurredAt(),
                        one.said().host(),
                        one.said().planned(),
                        State.HELD,
                        Words.atHand(one.said().topics()),
                        Words.atHand(one.said().conclusion()),
                        came));
                attend(came, came);
            }
        }
    }

    private void take(Opened<LiaisonMeetingScheduled> announcement, @Nullable Opened<LiaisonMeetingHeld> held) {
        LiaisonMeetingScheduled said = announcement.said();
        Set<AgencyId> came = held == null ? Set.of() : came(held.said());
        State state = held != null ? State.HELD : said.at().isAfter(area.now()) ? State.TO_COME : State.NOT_TOLD;
        meetings.add(new Meeting(
                announcement.id(),
                said.at(),
                said.host(),
                said.yearlyPlan(),
                state,
                Words.atHand(held == null ? said.topics() : held.said().topics()),
                held == null ? null : Words.atHand(held.said().conclusion()),
                came));
        if (held != null) {
            attend(came, invited(said));
        }
    }

    private static Set<AgencyId> came(LiaisonMeetingHeld held) {
        var came = new TreeSet<>(held.attendees());
        came.add(held.host());
        return came;
    }

    /** Where none is named, all that the area had then. */
    private Set<AgencyId> invited(LiaisonMeetingScheduled said) {
        var invited = new TreeSet<>(said.invited());
        invited.add(said.host());
        if (said.invited().isEmpty()) {
            area.offices().stream()
                    .filter(office -> !office.since().isAfter(area.year().day(said.at())))
                    .map(Office::agency)
                    .forEach(invited::add);
        }
        return invited;
    }

    private void attend(Set<AgencyId> came, Set<AgencyId> invited) {
        var all = new TreeSet<>(invited);
        all.addAll(came);
        for (AgencyId agency : all) {
            attendance.merge(
                    agency,
                    new Attendance(agency, came.contains(agency) ? 1 : 0, 1),
                    (one, more) -> new Attendance(agency, one.came() + more.came(), one.invited() + more.invited()));
        }
    }
}
