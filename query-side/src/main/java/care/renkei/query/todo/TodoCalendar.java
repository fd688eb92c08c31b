package care.renkei.query.todo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A to-do as a calendar (RFC 5545), for programs that Renkei does not know. It says what is due and on which day, and
 * where Renkei is; about whom it is, is not in it, in no form. Decision 0058.
 */
public final class TodoCalendar {

    private static final String PAGE = "/todo";

    private final URI publicUrl;
    private final ZoneId zone;

    /**
     * @param publicUrl where people reach Renkei
     * @param zone where the days are
     */
    public TodoCalendar(URI publicUrl, ZoneId zone) {
        this.publicUrl = publicUrl;
        this.zone = zone;
    }

    /** In UTF-8; the same to-do on the same day gives the same bytes. */
    public byte[] of(TodoOfAgency todo, Locale language) {
        boolean english = language.getLanguage().equals("en");
        Instant stamp = todo.today().atStartOfDay(zone).toInstant();
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Renkei//To-do//" + (english ? "EN" : "JA")));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        todo.todo().forEach(one -> calendar.add(event(one, english, stamp)));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(!todo.todo().isEmpty()).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** All day, and taking nobody's time. Days have no zone in a calendar; these are those of where the people live. */
    private VEvent event(Todo todo, boolean english, Instant stamp) {
        String what = english ? todo.says().en() : todo.says().ja();
        var event = new VEvent(new PropertyList());
        event.add(new Uid(todo.id() + "@renkei"));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(todo.on()));
        event.add(new Summary((english ? "Renkei: " : "連携：") + what));
        event.add(new Description(english ? todo.deed().en() : todo.deed().ja()));
        event.add(new Url(publicUrl.resolve(PAGE)));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
