package care.renkei.query.alerting;

import care.renkei.events.cloud.CloudEventJson;

/** Says by an event, through the one door, that somebody was told. */
public interface Saying {

    /** What the door said. */
    enum Answer {
        /** It is there, now or since before. */
        SAID,
        /** It will never be. */
        REFUSED,
        /** The door did not answer; the same again is safe. */
        LATER
    }

    Answer say(CloudEventJson event);
}
