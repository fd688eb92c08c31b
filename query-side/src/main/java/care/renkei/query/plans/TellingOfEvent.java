package care.renkei.query.plans;

import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.query.timeline.ShownPart;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.visibility.PartFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as far as its words are in sight: its main part, and what it says apart of others.
 *
 * @param main null where that part is closed
 * @param apart parts of others that are open
 */
record TellingOfEvent(@Nullable Saying<? extends Content> main, List<Saying<? extends Part>> apart) {

    /** @return nothing in it where the record was taken back, or its structure alone is open */
    static TellingOfEvent of(TimelineEntry entry) {
        EventDescription type = entry.description();
        Saying<? extends Content> main = null;
        var apart = new ArrayList<Saying<? extends Part>>();
        if (type != null && entry.retraction() == PartFacts.Retraction.NONE) {
            for (ShownPart shown : entry.parts()) {
                Part part = shown.part();
                if (part instanceof Content content && type.content().isInstance(part)) {
                    main = Saying.of(entry, whose(shown.about()), content);
                } else if (part != null) {
                    apart.add(Saying.of(entry, whose(shown.about()), part));
                }
            }
        }
        return new TellingOfEvent(main, List.copyOf(apart));
    }

    private static @Nullable DataSubjectId whose(SubjectKey about) {
        DataSubjectId first = about.subjects().getFirst();
        return about.joint() || first.kind() == DataSubjectId.Kind.PERSON ? null : first;
    }
}
