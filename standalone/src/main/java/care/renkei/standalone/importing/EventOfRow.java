package care.renkei.standalone.importing;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.Shape;
import care.renkei.events.When;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.reading.EventReader;
import care.renkei.events.reading.FieldProblem;
import care.renkei.events.reading.IdMaker;
import care.renkei.events.reading.ProblemCode;
import care.renkei.events.reading.ReadContext;
import care.renkei.events.reading.Reading;
import care.renkei.events.stored.EventJson;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The event that a row tells, read the way the door will read it, so that what is wrong is known before it is sent. */
final class EventOfRow {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final String NEW_PERSON = "new:person";
    private static final String CLIENT_NUMBER = "clientNumber";

    private final EventReader reader = new EventReader();
    /** Ids of its own: the door makes the real ones. */
    private final IdMaker notKept = new IdMaker(new byte[32]);

    private final AgencyId agency;
    private final Remembered remembered;
    private final Cells values;
    private final TimesOfRow times;
    private final EnvelopeOfRow envelope;

    /** @param now after which nothing has happened yet */
    EventOfRow(AgencyId agency, Remembered remembered, Instant now) {
        this.agency = agency;
        this.remembered = remembered;
        var codes = new CodeWords();
        values = new Cells(agency, codes);
        times = new TimesOfRow(ZONE, now);
        envelope = new EnvelopeOfRow(codes);
    }

    ReadRow of(EventDescription type, String id, List<Cell> cells, Fields fields) {
        var wrongs = new ArrayList<Wrong>();
        boolean registers = type.creates().contains(DataSubjectId.Kind.PERSON);
        String key = key(type, registers, cells, wrongs);
        When occurred = times.occurred(cells, wrongs);
        Instant originally = times.originally(cells, wrongs);
        DataSubjectId practitioner = practitioner(cells, wrongs);
        var part = new PartOfRow(fields, values);
        part.fill(cells, wrongs);
        if (key == null || occurred == null || !wrongs.isEmpty()) {
            return new ReadRow.NotReady(wrongs);
        }
        Cell number = RowReader.find(cells, About.PERSON);
        if (registers && number != null && !part.content().has(CLIENT_NUMBER)) {
            part.content().put(CLIENT_NUMBER, number.text().strip());
        }
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        data.set("envelope", envelope.of(cells, occurred, originally));
        data.putObject("about").set(key, part.content());
        var event = new CloudEventJson(
                id,
                agency,
                type,
                registers ? agency.subject() : new DataSubjectId(key),
                occurred.firstInstant(ZONE),
                practitioner,
                data);
        var context = new ReadContext(agency, id, event.time(), ZONE, notKept);
        return switch (reader.read(data, type, context)) {
            case Reading.Read _ ->
                new ReadRow.Ready(
                        event.toJson(),
                        registers && number != null ? number.text().strip() : null);
            case Reading.Unreadable unreadable ->
                new ReadRow.NotReady(unreadable.problems().stream()
                        .map(problem -> said(problem, part, cells))
                        .toList());
        };
    }

    private @Nullable String key(EventDescription type, boolean registers, List<Cell> cells, List<Wrong> wrongs) {
        if (type.content().equals(type.partFor(Shape.AGENCY))) {
            return agency.subject().text();
        }
        if (!type.content().equals(type.partFor(Shape.PERSON))) {
            wrongs.add(new Wrong(
                    About.TYPE.heading(), "この種類の出来事は、表からは取り込めません。", "Events of this type cannot come from a sheet."));
            return null;
        }
        if (registers) {
            return NEW_PERSON;
        }
        Cell cell = RowReader.find(cells, About.PERSON);
        if (cell == null) {
            wrongs.add(RowReader.wrong(About.PERSON.heading(), ProblemCode.MISSING));
            return null;
        }
        String text = cell.text().strip();
        String known = isPerson(text) ? text : remembered.person(text);
        if (known == null) {
            wrongs.add(
                    new Wrong(
                            cell.heading(),
                            "この番号の方が分かりません（登録の行を先に置くか、--persons で番号と id の表を渡してください）。",
                            "Nobody is known by this number (let a row that registers come first, or name a list with --persons)."));
        }
        return known;
    }

    private static boolean isPerson(String text) {
        return text.matches(DataSubjectId.PATTERN) && text.startsWith(DataSubjectId.Kind.PERSON.prefix());
    }

    private @Nullable DataSubjectId practitioner(List<Cell> cells, List<Wrong> wrongs) {
        Cell cell = RowReader.find(cells, About.PRACTITIONER);
        if (cell == null) {
            return null;
        }
        String id = values.practitioner(cell.text().strip());
        if (id.matches(DataSubjectId.PATTERN) && id.startsWith(DataSubjectId.Kind.PRACTITIONER.prefix())) {
            return new DataSubjectId(id);
        }
        wrongs.add(new Wrong(cell.heading(), "職員の番号（または アカウント名）を書いてください。", "Write the practitioner's id, or account."));
        return null;
    }

    private static Wrong said(FieldProblem problem, PartOfRow part, List<Cell> cells) {
        return new Wrong(
                column(problem.pointer(), part, cells),
                problem.code().ja(),
                problem.code().en());
    }

    private static String column(String pointer, PartOfRow part, List<Cell> cells) {
        if (pointer.startsWith("/data/about/")) {
            String[] steps = pointer.split("/", 5);
            return steps.length < 5 ? "" : part.column(steps[4]);
        }
        About about = EnvelopeOfRow.about(pointer);
        Cell cell = RowReader.find(cells, about);
        return cell == null ? about.heading() : cell.heading();
    }
}
