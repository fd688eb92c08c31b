package care.renkei.events;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody looks for or shares for; requests name one, grants list them. */
public enum Purpose {
    CARE_COORDINATION,
    MEETING,
    LIFE_SAFETY,
    REVIEW,
    STATUTORY_DUTY,
    OWN_RECORD,
    AUDIT,
    OPERATION;

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
