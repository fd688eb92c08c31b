package care.renkei.events.practice;

import java.util.List;

/**
 * Rows that look at one thing together.
 *
 * @param practices in their order; every row belongs to one viewpoint
 */
public record Viewpoint(String id, InWords label, List<String> practices) {

    public Viewpoint {
        practices = List.copyOf(practices);
    }
}
