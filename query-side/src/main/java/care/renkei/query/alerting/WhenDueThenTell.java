package care.renkei.query.alerting;

import care.renkei.events.DataSubjectId;
import care.renkei.events.telling.PractitionerTold.Way;
import care.renkei.events.telling.Step;
import care.renkei.query.notice.Colleague;
import care.renkei.query.notice.Reached;
import care.renkei.query.notice.Waiting;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whom to tell what, today. Pure: the same question has the same answer, by the same ids, so that asking every minute
 * tells nobody twice.
 *
 * @param configured the ways that this installation has
 */
record WhenDueThenTell(ZoneId zone, Set<Way> configured) {

    /** Every notice that stands today, told already or not, by its id. */
    Map<UUID, Notice> decide(
            Collection<Waiting> matters, List<Colleague> staff, Map<DataSubjectId, Wishes> wishes, LocalDate today) {
        var notices = new LinkedHashMap<UUID, Notice>();
        for (Waiting waiting : matters) {
            Reached reached = waiting.reached(today, zone);
            if (reached == null) {
                continue;
            }
            boolean kept = staff.stream().anyMatch(colleague -> isKeeper(waiting, colleague));
            for (Colleague colleague : staff) {
                Wishes wanted = wishes.getOrDefault(colleague.practitioner(), Wishes.NONE);
                if (waiting.isFor(colleague.agency(), colleague.ofCoreCentre())
                        && (!kept || isKeeper(waiting, colleague))
                        && wants(waiting, reached, colleague, wanted)) {
                    for (Way way : ways(wanted)) {
                        Notice notice = notice(waiting, reached, colleague, way);
                        notices.putIfAbsent(notice.id(), notice);
                    }
                }
            }
        }
        return notices;
    }

    /** What one practitioner keeps is told to that one; when he or she has left, to everybody there. */
    private static boolean isKeeper(Waiting waiting, Colleague colleague) {
        return colleague.practitioner().equals(waiting.keeper());
    }

    /** Whoever answers for the agency hears of what is overdue, wanted or not. */
    private static boolean wants(Waiting waiting, Reached reached, Colleague colleague, Wishes wishes) {
        return !wishes.off().contains(waiting.matter()) || (reached.step() == Step.OVERDUE && colleague.answers());
    }

    private Set<Way> ways(Wishes wishes) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        if (wishes.email() != null) {
            ways.add(Way.EMAIL);
        }
        if (!wishes.devices().isEmpty()) {
            ways.add(Way.WEB_PUSH);
        }
        ways.retainAll(configured);
        return ways;
    }

    private static Notice notice(Waiting waiting, Reached reached, Colleague colleague, Way way) {
        return new Notice(
                colleague.practitioner(),
                colleague.agency(),
                waiting.matter(),
                waiting.event(),
                reached.step(),
                reached.day(),
                waiting.dueOn(),
                way);
    }
}
