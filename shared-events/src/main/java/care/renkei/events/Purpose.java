package care.renkei.events;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for or shares for; requests name one, grants list them. Each has its place among HL7's purposes of
 * use (code system v3-ActReason), under which other systems know it.
 */
public enum Purpose {
    CARE_COORDINATION("COC"),
    MEETING("COC"),
    LIFE_SAFETY("THREAT", "BTG"),
    REVIEW("HCOMPL"),
    STATUTORY_DUTY("HLEGAL"),
    OWN_RECORD("PATRQT"),
    AUDIT("HCOMPL"),
    OPERATION("HSYSADMIN");

    /** Of the codes that {@link #hl7()} names. */
    public static final String HL7_SYSTEM = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> hl7;

    Purpose(String... hl7) {
        this.hl7 = List.of(hl7);
    }

    /** Codes of {@link #HL7_SYSTEM}; several purposes of ours may share one. */
    public List<String> hl7() {
        return hl7;
    }

    /** The purpose of a header or parameter such as {@code care-coordination}, or null where there is none such. */
    public static @Nullable Purpose ofCode(String code) {
        for (Purpose purpose : values()) {
            if (purpose.code().equals(code)) {
                return purpose;
            }
        }
        return null;
    }

    /** As written in the header and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
