package care.renkei.events.sealing;

import care.renkei.events.DataSubjectId;

/** The data keys at hand for one piece of work, e.g. one command or one page. */
public interface DataKeys {

    /** @throws KeyUnavailable if the subject has no key (any more) */
    DataKey current(DataSubjectId subject);

    /** @throws KeyUnavailable if that version is destroyed or not at hand */
    DataKey of(DataSubjectId subject, int version);
}
