package care.renkei.events.testing;

import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.Shape;
import care.renkei.events.SubjectKey;
import care.renkei.events.When;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.reading.EventReader;
import care.renkei.events.reading.IdMaker;
import care.renkei.events.reading.ReadContext;
import care.renkei.events.reading.Reading;
import care.renkei.events.stored.EventJson;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Valid events of every type, from a seed: the same seed gives the same events. They hold to the schema and to nothing
 * else; whether a decider would accept them is another question.
 */
public final class RandomEvents {

    private static final EventReader READER = new EventReader();
    private static final IdMaker IDS = new IdMaker(new byte[32]);

    private final RandomValues values;
    private final RandomRecords records;
    private int sent;

    public RandomEvents(long seed) {
        values = new RandomValues(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        records = new RandomRecords(values);
    }

    /** An event of any type, in the plain, as the door hands it to a decider. */
    public CareEvent event() {
        return event(type());
    }

    public CareEvent event(EventDescription type) {
        CloudEventJson sent = cloudEvent(type);
        ReadContext context = new ReadContext(sent.source(), sent.id(), sent.time(), RandomValues.TOKYO, IDS);
        if (!(READER.read(sent.data(), type, context) instanceof Reading.Read read)) {
            throw new IllegalStateException("a random " + type.wireName() + " cannot be read");
        }
        return new CareEvent(
                values.eventId(),
                type,
                sent.source(),
                sent.id(),
                sent.subject(),
                sent.practitioner(),
                sent.time(),
                read.envelope(),
                read.about());
    }

    /** An event of this type as a sender writes it, with placeholders for what it brings into being. */
    public CloudEventJson cloudEvent(EventDescription type) {
        AgencyId source = values.agency();
        ObjectNode data = data(type);
        When occurred = EventJson.MAPPER
                .treeToValue(data.get("envelope"), Envelope.class)
                .occurred();
        Instant time = occurred.firstInstant(RandomValues.TOKYO);
        return new CloudEventJson(
                "random/" + sent++,
                source,
                type,
                subject(data, source),
                time,
                DataSubjectId.of(DataSubjectId.Kind.PRACTITIONER, source.text() + "-1"),
                data);
    }

    /** The data alone. */
    public ObjectNode data(EventDescription type) {
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        data.set("envelope", records.of(Envelope.class));
        ObjectNode about = data.putObject("about");
        List<Shape> main = shapes(type).stream()
                .filter(shape -> type.partFor(shape) == type.content())
                .toList();
        add(about, type, values.one(main));
        for (Shape other : shapes(type)) {
            if (values.chance(0.3)) {
                add(about, type, other);
            }
        }
        return data;
    }

    public EventDescription type() {
        return values.one(RandomValues.eventTypes());
    }

    private static List<Shape> shapes(EventDescription type) {
        return Arrays.stream(Shape.values())
                .filter(shape -> type.partFor(shape) != null)
                .toList();
    }

    private void add(ObjectNode about, EventDescription type, Shape shape) {
        Class<? extends Part> record = type.partFor(shape);
        if (record != null) {
            about.set(key(type, shape), records.of(record));
        }
    }

    private String key(EventDescription type, Shape shape) {
        if (shape == Shape.JOINT) {
            return SubjectKey.of(values.subject(DataSubjectId.Kind.PERSON), values.subject(DataSubjectId.Kind.RELATIVE))
                    .text();
        }
        DataSubjectId.Kind kind = DataSubjectId.Kind.valueOf(shape.name());
        return type.creates().contains(kind) && values.chance(0.5)
                ? records.placeholder()
                : values.subject(kind).text();
    }

    /** The person, else whom the parts name first, else the sender. */
    private DataSubjectId subject(ObjectNode data, AgencyId source) {
        List<DataSubjectId> named = data.get("about").propertyNames().stream()
                .flatMap(key -> Arrays.stream(key.split("\\+", -1)))
                .filter(key -> !key.startsWith("new:"))
                .map(DataSubjectId::new)
                .sorted()
                .toList();
        return named.stream()
                .filter(subject -> subject.kind() == DataSubjectId.Kind.PERSON)
                .findFirst()
                .orElse(named.isEmpty() ? source.subject() : named.getFirst());
    }
}
