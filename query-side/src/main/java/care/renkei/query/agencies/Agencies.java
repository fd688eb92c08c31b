package care.renkei.query.agencies;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventName;
import care.renkei.events.Purpose;
import care.renkei.events.Words;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.PractitionerEnrolled;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.agencies.AdmissionQuestion.Admission;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.record.PartsOpened;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.Verdict;
import care.renkei.query.visibility.Visibility;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads agencies and practitioners; whoever is not enrolled finds none. */
public final class Agencies {

    private static final EventName REGISTERED = name(AgencyRegistered.class);
    private static final EventName ENROLLED = name(PractitionerEnrolled.class);

    private final Snapshot views;
    private final KeyRing keys;
    private final ZoneId zone;

    /** @param zone where enrolments begin and end with the day */
    public Agencies(Snapshot views, KeyRing keys, ZoneId zone) {
        this.views = views;
        this.keys = keys;
        this.zone = zone;
    }

    private static EventName name(Class<? extends care.renkei.events.Content> content) {
        return new EventName(EventCatalogue.standard().of(content).eventName());
    }

    /** @throws ViewsUnavailable if the view cannot be read */
    public AgencyList of(Caller caller) {
        var admission = new AdmissionQuestion(caller, zone);
        var agencies = new WordsQuestion.OfAgencies();
        var staff = new WordsQuestion.OfStaff(caller instanceof Caller.OfAgency of ? of.agency() : null);
        try {
            var answers = views.ask(admission, agencies, staff);
            Admission admitted = answers.of(admission);
            List<StoredWord> open = visible(admitted, answers.of(agencies), REGISTERED);
            List<StoredWord> enrolled = visible(admitted, answers.of(staff), ENROLLED).stream()
                    .filter(word -> word.leftOn() == null)
                    .toList();
            PartsOpened opened = PartsOpened.of(
                    keys, Stream.concat(open.stream(), enrolled.stream()).toList());
            return new AgencyList(
                    admitted.fresh(),
                    admitted.freshAt(),
                    open.stream()
                            .map(agency -> listed(agency, enrolled, opened))
                            .toList());
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private List<StoredWord> visible(Admission admitted, List<StoredWord> words, EventName type) {
        Inquiry inquiry = Inquiry.of(admitted.caller(), Purpose.CARE_COORDINATION, admitted.now(), zone);
        return words.stream()
                .filter(word -> admitted.fresh() || own(admitted.caller(), word))
                .filter(word -> Visibility.decideOpen(inquiry, word.asPart(type)) instanceof Verdict.Visible)
                .toList();
    }

    private static boolean own(Caller caller, StoredWord word) {
        return caller instanceof Caller.OfAgency ofAgency && ofAgency.agency().equals(word.agency());
    }

    private static AgencyList.Listed listed(StoredWord word, List<StoredWord> staff, PartsOpened opened) {
        AgencyRegistered said = opened.read(word, AgencyRegistered.class);
        var number = said.corporationNumber();
        var office = said.officeNumber();
        return new AgencyList.Listed(
                word.agency(),
                said.kind(),
                Words.atHand(said.name()),
                Words.atHand(said.nameReading()),
                Words.atHand(said.corporationName()),
                number == null ? null : number.text(),
                office == null ? null : office.text(),
                Words.atHand(said.phone()),
                Words.atHand(said.address()),
                Words.atHand(said.openingHours()),
                said.capacity(),
                staff.stream()
                        .filter(one -> one.agency().equals(word.agency()))
                        .map(one -> enrolled(one, opened))
                        .toList());
    }

    private static AgencyList.Enrolled enrolled(StoredWord word, PartsOpened opened) {
        PractitionerEnrolled said = opened.read(word, PractitionerEnrolled.class);
        return new AgencyList.Enrolled(
                word.subject(),
                Words.atHand(said.name()),
                Words.atHand(said.nameReading()),
                said.roles(),
                said.auditor(),
                said.from());
    }

    /** All agencies opened, for whoever may see what they are named in. */
    List<AgencyList.Listed> all() throws SQLException {
        var ask = new WordsQuestion.OfAgencies();
        List<StoredWord> words = views.ask(ask).of(ask);
        PartsOpened opened = PartsOpened.of(keys, words);
        var all = new ArrayList<AgencyList.Listed>();
        words.forEach(word -> all.add(listed(word, List.of(), opened)));
        return all;
    }

    /** A practitioner's name and how it is read. */
    record Called(String name, @Nullable String reading) {}

    /** The name of a practitioner, for whoever may see what he or she recorded; null where it is not known. */
    @Nullable
    Called nameOf(DataSubjectId practitioner) throws SQLException {
        var ask = new WordsQuestion.OfPractitioner(practitioner);
        List<StoredWord> words = views.ask(ask).of(ask);
        if (words.isEmpty()) {
            return null;
        }
        PractitionerEnrolled said = PartsOpened.of(keys, words).read(words.getFirst(), PractitionerEnrolled.class);
        String name = Words.atHand(said.name());
        return name == null ? null : new Called(name, Words.atHand(said.nameReading()));
    }
}
