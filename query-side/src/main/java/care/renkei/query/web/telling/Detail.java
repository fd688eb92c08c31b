package care.renkei.query.web.telling;

import java.util.List;

/** What a record says beyond its sentence, seen when it is opened: what the field asks, and the answers. */
public record Detail(String label, List<String> values) {}
