package care.renkei.query.reading;

import java.util.List;

/** What is asked of a file in one snapshot; where several files are of one person, the same of each. */
public interface Questions {

    /** To know which files there are. */
    Questions NONE = List::of;

    List<Question<?>> questions();
}
