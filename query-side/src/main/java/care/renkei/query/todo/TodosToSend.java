package care.renkei.query.todo;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.visibility.Caller;

/**
 * What goes to agencies of their to-do: decided as if their system had asked, and sure of it. Of each file by itself, in
 * the order of its events.
 */
public final class TodosToSend {

    private final Todos todos;
    private final FileReads reads;

    public TodosToSend(Todos todos, FileReads reads) {
        this.todos = todos;
        this.reads = reads;
    }

    /**
     * @param upTo what has happened in the file, all of which is to be known
     * @param had whether the agency was told something of the file before
     * @throws ViewBehind if the views are not certain, or not so far
     */
    public AgencysTodo of(DataSubjectId person, AgencyId agency, Position upTo, boolean had) {
        FileRequest request = request(person, Caller.OfAgency.system(agency));
        // Nobody has no standing, so this tells who is named, and opens nothing.
        OpenFile file = reads.unasked(request(person, new Caller.Nobody()));
        if (!had
                && file.position().compareTo(upTo) >= 0
                && !file.permission().sharing().mayName(agency.subject())) {
            return new AgencysTodo(null);
        }
        TodoLook look = todos.unasked(request);
        if (!look.certain()
                || look.files().asked().open().permission().sharing().parked()
                || look.upTo().compareTo(upTo) < 0) {
            throw new ViewBehind();
        }
        return new AgencysTodo(look);
    }

    /** Writes down what is about to be sent; durable when it returns. */
    public void show(AgencysTodo todo) {
        TodoLook look = todo.look();
        if (look != null) {
            todos.show(look);
        }
    }

    private static FileRequest request(DataSubjectId person, Caller caller) {
        return new FileRequest(Todos.VIEW, person, caller, Purpose.CARE_COORDINATION, null, null);
    }
}
