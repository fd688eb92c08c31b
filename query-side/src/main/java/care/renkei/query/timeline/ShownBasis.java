package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.query.visibility.Basis;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Why one data subject's information is open.
 *
 * @param thing the consent, override or statutory basis behind it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShownBasis(
        DataSubjectId subject,
        Basis.Kind kind,
        @Nullable ThingId thing,
        @JsonIgnore Basis basis) {

    static ShownBasis of(DataSubjectId subject, Basis basis) {
        return new ShownBasis(subject, basis.kind(), basis.thing(), basis);
    }
}
