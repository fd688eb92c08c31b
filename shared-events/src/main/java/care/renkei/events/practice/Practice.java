package care.renkei.events.practice;

import care.renkei.events.Stage;
import java.util.List;
import java.util.Set;

/**
 * A row of the catalogue.
 *
 * @param id e.g. {@code ASM-20}; stands for ever
 * @param stages at which it belongs, the leading one first
 * @param roles whose practice it is, the leading one first
 * @param shownBy what evidences it, in words; of an attitude the guidance instead
 */
public record Practice(
        String id,
        List<Stage> stages,
        Theme theme,
        List<PracticeRole> roles,
        PracticeKind kind,
        InWords label,
        InWords shownBy) {

    public Practice {
        if (stages.isEmpty() || Set.copyOf(stages).size() != stages.size()) {
            throw new IllegalArgumentException(id + " needs stages, each once");
        }
        if (roles.isEmpty() || Set.copyOf(roles).size() != roles.size()) {
            throw new IllegalArgumentException(id + " needs roles, each once");
        }
        stages = List.copyOf(stages);
        roles = List.copyOf(roles);
    }

    public boolean measured() {
        return kind != PracticeKind.GUIDANCE;
    }
}
