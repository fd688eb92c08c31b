package care.renkei.command.decision;

import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.SubjectKey;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every agency and data subject that an event names: its source, subject and practitioner, the keys of its parts,
 * and the ids inside them.
 */
public record Mentions(SortedSet<AgencyId> agencies, SortedSet<DataSubjectId> subjects) {

    /** Every asking for components makes them anew, and each new one would have its accessor compiled once more. */
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> record) {
            return record.getRecordComponents();
        }
    };

    public static Mentions in(CareEvent event) {
        var mentions = new Mentions(new TreeSet<>(), new TreeSet<>());
        mentions.collect(event.source());
        mentions.collect(event.subject());
        mentions.collect(event.practitioner());
        mentions.collect(event.envelope());
        event.about().forEach((key, part) -> {
            mentions.collect(key);
            mentions.collect(part);
        });
        return mentions;
    }

    private void collect(@Nullable Object value) {
        switch (value) {
            case AgencyId agency -> agencies.add(agency);
            case DataSubjectId subject -> subjects.add(subject);
            case SubjectKey key -> subjects.addAll(key.subjects());
            case Collection<?> elements -> elements.forEach(this::collect);
            case Record record -> components(record);
            case null, default -> {}
        }
    }

    private void components(Record record) {
        if (!record.getClass().getPackageName().startsWith("care.renkei.events")) {
            return;
        }
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            try {
                collect(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(record.getClass().getName() + " cannot be read", e);
            }
        }
    }
}
