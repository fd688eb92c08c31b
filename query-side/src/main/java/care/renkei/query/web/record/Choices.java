package care.renkei.query.web.record;

import care.renkei.query.web.Option;
import java.util.List;

/**
 * Whom a form can name, as far as the writer may know them.
 *
 * @param self the writer's own id as a practitioner
 */
public record Choices(String self, List<Option> colleagues, List<Option> relatives, List<Option> agencies) {}
