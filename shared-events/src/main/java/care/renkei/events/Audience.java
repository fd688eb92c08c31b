package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For whom a record is written: the team, or (a hypothesis) its author alone. */
public enum Audience {
    @JsonProperty("team")
    TEAM,
    @JsonProperty("author")
    AUTHOR
}
