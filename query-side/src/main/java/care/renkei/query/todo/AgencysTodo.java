package care.renkei.query.todo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agency's system is to be told of one file. */
public final class AgencysTodo {

    private final @Nullable TodoLook look;

    AgencysTodo(@Nullable TodoLook look) {
        this.look = look;
    }

    public List<Todo> todo() {
        return look == null ? List.of() : look.own();
    }

    @Nullable
    TodoLook look() {
        return look;
    }
}
