package care.renkei.query.plans;

import care.renkei.events.Part;
import care.renkei.events.contact.InquiryMade;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A question about a document, with the answers that are in sight (MON-01).
 *
 * @param answers the parts of each answer that are open, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Asked(Saying<InquiryMade> question, List<Saying<? extends Part>> answers) {}
