package care.renkei.query.due;

import care.renkei.events.AgencyId;
import java.util.List;
import java.util.Objects;

/**
 * What rules are asked of where several files are of one person: what was done in the one is done for the other, and
 * who works with the person is a matter of each.
 *
 * @param all what happened in any of them, oldest first
 * @param each what happened in each of them
 */
public record FilesSoFar(FileSoFar all, List<FileSoFar> each) {

    public FilesSoFar {
        each = List.copyOf(each);
    }

    static FilesSoFar alone(FileSoFar file) {
        return new FilesSoFar(file, List.of(file));
    }

    /** The file in which it came up; all of them where several statements brought it up. */
    private FileSoFar of(Due due) {
        return each.stream()
                .filter(file -> file.happened().stream().anyMatch(one -> Objects.equals(one.event(), due.event())))
                .findFirst()
                .orElse(all);
    }

    /** Whether whose it is ended its work in that file; or, where it did none there, in another. */
    boolean hasClosed(Due due) {
        AgencyId agency = due.agency();
        if (agency == null) {
            return false;
        }
        FileSoFar own = of(due);
        return own.isWorkedIn(agency) ? own.hasClosed(agency) : each.stream().anyMatch(file -> file.hasClosed(agency));
    }

    Due kept(Due due) {
        return due.keptIn(of(due));
    }
}
