package care.renkei.query.web.telling;

import care.renkei.events.AdviceCode;
import care.renkei.events.AgencyId;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.EventName;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Recipients;
import care.renkei.events.Says;
import care.renkei.events.Scope;
import care.renkei.events.When;
import care.renkei.events.Words;
import care.renkei.events.advice.Advice;
import care.renkei.query.web.Days;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values of the catalogue are read out: codes, ids, dates, recipients, scopes. */
public record Readings(SentenceBook book, Names names, Days days) {

    private static final List<String> IN_WORDS =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    public String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> code -> book.code(code);
            // By itself it would leave open to what: it is read with its field, see answer.
            case Boolean _ -> "";
            case Number number -> number.toString();
            case Words words -> words.text();
            case LocalDate day -> days.day(day);
            case Instant instant -> days.dayAndTime(instant);
            case YearMonth month -> days.month(month);
            case LocalTime time -> days.time(time);
            case When when -> days.when(when);
            case AgencyId agency -> names.agency(agency);
            case CorporationNumber corporation ->
                word("法人番号" + corporation + "の事業所", "the offices of corporation " + corporation);
            case DataSubjectId subject ->
                subject.kind() == DataSubjectId.Kind.AGENCY
                        ? names.agency(new AgencyId(subject.value()))
                        : names.subject(subject);
            case Grantor grantor -> grantor(grantor);
            case Recipients recipients -> recipients(recipients);
            case Scope scope -> scope(scope);
            case EventName event -> title(event);
            case AdviceCode code -> advice(code);
            case Collection<?> many -> all(many);
            case Record nested -> new Nested(this).inLine(nested);
            default -> "";
        };
    }

    /** As it stands by itself and not in a sentence: what consists of many things takes a line for each. */
    String byItself(Object value) {
        return value instanceof Record record && Nested.is(record) ? new Nested(this).byItself(record) : of(value);
    }

    /** What a field of yes or no says, as a statement; empty where it says nothing. */
    String answer(RecordComponent field, boolean yes) {
        return book.answer(field, yes);
    }

    Asking asking(Says says) {
        return new Asking(says, book.japanese());
    }

    /** Joined as a list is read aloud. */
    public String all(Collection<?> values) {
        return values.stream()
                .map(this::of)
                .filter(read -> !read.isEmpty())
                .collect(Collectors.joining(word("、", ", ")));
    }

    /** How many there are of it; small numbers in words where the language does so. */
    String howMany(@Nullable Object value) {
        int count = value instanceof Collection<?> many ? many.size() : value == null ? 0 : 1;
        return book.japanese() || count >= IN_WORDS.size() ? Integer.toString(count) : IN_WORDS.get(count);
    }

    String word(String ja, String en) {
        return book.japanese() ? ja : en;
    }

    private String grantor(Grantor grantor) {
        String who = names.subject(grantor.who());
        return grantor.capacity() == GrantorCapacity.SELF ? who : who + aside(book.code(grantor.capacity()));
    }

    private String recipients(Recipients recipients) {
        var named = new ArrayList<Object>(recipients.agencies());
        named.addAll(recipients.corporations());
        named.addAll(recipients.supporters());
        named.addAll(recipients.roles());
        if (recipients.team() != Recipients.Team.NONE) {
            named.add(recipients.team());
        }
        return all(named);
    }

    private String scope(Scope scope) {
        String in = all(scope.categories());
        if (!scope.eventTypes().isEmpty()) {
            in += aside(word(all(scope.eventTypes()) + "だけ", "only " + all(scope.eventTypes())));
        }
        if (!scope.records().isEmpty()) {
            in += aside(word("名指しの記録だけ", "only the records named"));
        }
        if (!scope.except().isEmpty()) {
            in += aside(word(all(scope.except()) + "を除く", "except " + all(scope.except())));
        }
        return in;
    }

    /** The sentence without its full stop, so that it can stand in another. */
    private String advice(AdviceCode code) {
        Advice advice = Advice.find(code);
        return advice == null ? code.text() : word(advice.ja(), advice.en()).replaceFirst("[。.]$", "");
    }

    private String title(EventName event) {
        for (EventDescription type : EventCatalogue.standard().types()) {
            if (type.eventName().equals(event.text())) {
                return word(type.titleJa(), type.titleEn());
            }
        }
        return event.text();
    }

    String aside(String text) {
        return word("（" + text + "）", " (" + text + ")");
    }
}
