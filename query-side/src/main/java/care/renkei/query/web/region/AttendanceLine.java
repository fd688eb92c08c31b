package care.renkei.query.web.region;

import care.renkei.query.region.LiaisonCalendar.Attendance;
import care.renkei.query.web.Speech;

/** How often one agency came. */
public record AttendanceLine(Named agency, String says, Bar bar) {

    static AttendanceLine of(Attendance attendance, Speech speech) {
        return new AttendanceLine(
                Named.of(attendance.agency(), speech),
                speech.words().say("region.came", attendance.came(), attendance.invited()),
                Bar.free(attendance.invited() - attendance.came(), attendance.invited()));
    }
}
