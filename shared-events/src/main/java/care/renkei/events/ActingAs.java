package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether the agency acted as supporter or with public authority; administrative agencies can be either. */
public enum ActingAs {
    @JsonProperty("support")
    SUPPORT,
    @JsonProperty("authority")
    AUTHORITY
}
