package care.renkei.query.due;

import java.util.stream.Stream;

/** One rule about what is to be done in time; each a class of its own, named as what it misses. */
interface Rule {

    /** All that it brings up, shown already or not; nothing that is done. */
    Stream<Due> due(FileSoFar file, Limits limits);
}
