package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** An agency by the short name it chose, e.g. {@code tomoshibi}; the CloudEvents source and the topics derive from it. */
public record AgencyId(@JsonValue String text) implements Comparable<AgencyId> {

    /** The form of every agency id, as it also stands in the generated schemas. */
    public static final String PATTERN = "^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$";

    private static final int LONGEST = 40;
    private static final String URN = "urn:renkei:agency:";

    /**
     * The source of what the person, or who represents the person, does by their own hand. No agency: nobody registers
     * under it, claims it in a token or owns its topics, and it is nobody's view of a file.
     */
    public static final AgencyId SELF = new AgencyId("self");

    /** @throws IllegalArgumentException if the text is not of the form {@link #PATTERN}; the text is not repeated */
    @JsonCreator
    public AgencyId {
        if (!Slug.standsIn(text, 0, LONGEST)) {
            throw new IllegalArgumentException("not the id of an agency");
        }
    }

    /** The agency behind a CloudEvents source, or null where the source is not of the form {@code urn:renkei:agency:…}. */
    public static @Nullable AgencyId fromUrn(String source) {
        if (!source.startsWith(URN)) {
            return null;
        }
        String slug = source.substring(URN.length());
        return Slug.standsIn(slug, 0, LONGEST) ? new AgencyId(slug) : null;
    }

    /** Whether it stands for somebody's own hand instead of an agency. */
    public boolean isOwnHand() {
        return text.equals(SELF.text);
    }

    public String urn() {
        return URN + text;
    }

    public DataSubjectId subject() {
        return DataSubjectId.of(DataSubjectId.Kind.AGENCY, text);
    }

    @Override
    public int compareTo(AgencyId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
