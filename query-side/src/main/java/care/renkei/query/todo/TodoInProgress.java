package care.renkei.query.todo;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.accesslog.LookInProgress;
import care.renkei.query.due.Due;
import care.renkei.query.due.FileSoFar;
import care.renkei.query.due.FilesSoFar;
import care.renkei.query.due.Limits;
import care.renkei.query.due.WhatIsDue;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.OpenedFile;
import care.renkei.query.reading.UnitedFiles;
import care.renkei.query.timeline.EventsInOrder;
import care.renkei.query.timeline.OpenEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Asks what is due of what is open in the files of a person: rules are asked of all of them together, and what was said
 * about sharing of each by itself.
 *
 * @param open of each file
 */
record TodoInProgress(
        UnitedFiles<Todos.Asked> files, Map<DataSubjectId, EventsInOrder.Open> open, Limits limits, ZoneId zone) {

    TodoLook look() {
        FilesSoFar soFar = soFar();
        LocalDate today = files.asked().open().permission().inquiry().today();
        List<Due> ofRecords = WhatIsDue.on(today, soFar, limits);
        var due = new ArrayList<TodoLook.Found>();
        var each = new ArrayList<TodoLook.OfFile>();
        for (int i = 0; i < files.files().size(); i++) {
            OpenedFile<Todos.Asked> file = files.files().get(i);
            EventsInOrder.Open events = openOf(file);
            var seen = new LookInProgress();
            List<Due> ofSharing = soFar.all().over()
                    ? List.of()
                    : ofSharing(file, soFar.each().get(i), seen);
            List<Due> here =
                    ofRecords.stream().filter(one -> names(events, one)).toList();
            LookInProgress shown = ofSharing.isEmpty() ? new LookInProgress() : seen;
            restsOn(here, events.events(), shown);
            ofSharing.forEach(one -> due.add(new TodoLook.Found(one, file)));
            here.forEach(one -> due.add(new TodoLook.Found(one, file)));
            each.add(new TodoLook.OfFile(file, upTo(file.open(), events.file()), certain(file.open(), events), shown));
        }
        due.sort(TodoLook.Found.SOONEST);
        return new TodoLook(files, each, due);
    }

    private FilesSoFar soFar() {
        var events = new LinkedHashMap<DataSubjectId, List<OpenEvent>>();
        files.files().forEach(file -> events.put(file.person(), openOf(file).events()));
        return FileFacts.of(events, zone);
    }

    private EventsInOrder.Open openOf(OpenedFile<Todos.Asked> file) {
        return Objects.requireNonNull(open.get(file.person()));
    }

    private static List<Due> ofSharing(OpenedFile<Todos.Asked> file, FileSoFar soFar, LookInProgress seen) {
        return new DueStatements(soFar).of(file.asked().statements().due(file.open(), seen));
    }

    private static boolean names(EventsInOrder.Open events, Due due) {
        return events.events().stream().anyMatch(event -> event.id().equals(due.event()));
    }

    private static boolean certain(OpenFile file, EventsInOrder.Open events) {
        return file.permission().inquiry().certain()
                && events.file().permission().inquiry().certain();
    }

    private static Position upTo(OpenFile one, OpenFile other) {
        return one.position().compareTo(other.position()) < 0 ? one.position() : other.position();
    }

    private static void restsOn(List<Due> due, List<OpenEvent> open, LookInProgress seen) {
        Set<UUID> named = new HashSet<>();
        due.stream().map(Due::event).filter(Objects::nonNull).forEach(named::add);
        open.stream()
                .filter(event -> named.contains(event.id()))
                .forEach(event -> event.parts().forEach(part -> seen.saw(event.id(), part.verdict())));
    }
}
