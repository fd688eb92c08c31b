package care.renkei.query;

import care.renkei.query.due.Duty;
import java.time.Period;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits that differ here, by the code of the duty, e.g. {@code renkei.due.within.meeting-the-person: 60d}. What the
 * rules about overrides and consents fix for the deciders is not loosened by it: it says when one is reminded.
 *
 * @param within by duty; those left out keep {@link Duty#within()}
 */
@ConfigurationProperties("renkei.due")
public record DueSettings(@DefaultValue Map<Duty, Period> within) {}
