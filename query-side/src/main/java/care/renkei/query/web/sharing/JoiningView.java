package care.renkei.query.web.sharing;

import java.util.List;

/**
 * What would open to an agency that was invited.
 *
 * @param lines one for each consent
 */
public record JoiningView(String agency, String name, List<String> lines) {}
