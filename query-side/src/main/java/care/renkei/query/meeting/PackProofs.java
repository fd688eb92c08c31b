package care.renkei.query.meeting;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.ThingId;
import care.renkei.events.meeting.MeetingPackIssued.ShownItem;
import care.renkei.query.meeting.ProvenPack.Item;
import care.renkei.query.meeting.ProvenPack.Since;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.timeline.CiphertextsQuestion;
import care.renkei.query.timeline.SharedTable;
import care.renkei.query.timeline.TablePage;
import care.renkei.query.timeline.TableRequest;
import care.renkei.query.timeline.Timeline;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.visibility.Caller;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proves later what was put before a table, and says what has become of it, as far as today's decision allows. */
public final class PackProofs {

    private final MeetingFiles files;
    private final FileReads reads;
    private final SharedTable table;
    private final Snapshot views;

    public PackProofs(Snapshot views, FileReads reads, Timeline timeline, SharedTable table) {
        files = new MeetingFiles(views, reads, timeline);
        this.reads = reads;
        this.table = table;
        this.views = views;
    }

    /**
     * @param issued the event that issued the pack
     * @throws PersonNotAvailable if there is no such pack, or the caller neither issued it nor was shown it
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws ViewsUnavailable if the views cannot be read
     */
    public ProvenPack of(ThingId meeting, UUID issued, Caller caller, @Nullable Position after) {
        MeetingFiles.Opened opened = files.open(meeting, caller, after);
        IssuedPack pack = opened.packs().stream()
                .filter(one -> one.issued().equals(issued))
                .findFirst()
                .orElse(null);
        DataSubjectId party = MeetingFiles.party(caller);
        boolean convenes = MeetingFiles.convenes(caller, opened.meeting());
        if (pack == null || !(convenes || (party != null && pack.shownTo(party) && files.seesThatItIsCalled(opened)))) {
            throw reads.refused(opened.request());
        }
        Set<UUID> records = pack.items().stream().map(ShownItem::event).collect(Collectors.toSet());
        TablePage today = table.page(request(pack, caller, Set.of(), records, after));
        Set<ShownItem> stored = stored(pack, records);
        return new ProvenPack(
                pack.issued(),
                pack.meeting(),
                pack.person(),
                pack.convener(),
                pack.practitioner(),
                pack.at(),
                pack.agrees() && stored.containsAll(pack.items()),
                pack.parties().stream()
                        .map(shown -> new ProvenPack.Party(shown.party(), shown.digest()))
                        .toList(),
                items(pack, today, stored, convenes ? together(pack, caller, records, after) : null),
                today.closed(),
                today.entries(),
                today.position(),
                today.fresh(),
                today.freshAt());
    }

    private static TableRequest request(
            IssuedPack pack, Caller caller, Set<DataSubjectId> parties, Set<UUID> only, @Nullable Position after) {
        return new TableRequest(
                pack.person(),
                caller,
                parties,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                only,
                false,
                "pack=" + pack.issued(),
                after);
    }

    /** What all who were at the table may still see together. */
    private Set<PartName> together(IssuedPack pack, Caller caller, Set<UUID> records, @Nullable Position after) {
        Set<DataSubjectId> parties =
                pack.parties().stream().map(shown -> shown.party()).collect(Collectors.toSet());
        return table.page(request(pack, caller, parties, records, after)).items().stream()
                .map(PartName::of)
                .collect(Collectors.toSet());
    }

    private record PartName(UUID event, int part) {
        static PartName of(ShownItem item) {
            return new PartName(item.event(), item.part());
        }
    }

    /** In whichever file of the person, for a digest tells nothing of the file in which it was found. */
    private Set<ShownItem> stored(IssuedPack pack, Set<UUID> events) {
        try {
            var stored = new HashSet<ShownItem>();
            Question<List<DataSubjectId>> linked = reads.linked(pack.person());
            var files = new ArrayList<>(views.ask(linked).of(linked));
            files.add(pack.person());
            for (DataSubjectId file : files) {
                var question = new CiphertextsQuestion(file, events);
                stored.addAll(views.ask(question).of(question));
            }
            return stored;
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private static List<Item> items(
            IssuedPack pack, TablePage today, Set<ShownItem> stored, @Nullable Set<PartName> together) {
        Map<UUID, List<Since>> since = new HashMap<>();
        for (TimelineEntry entry : today.entries()) {
            List<Since> its = since(entry, pack.position());
            since.put(entry.id(), its);
            entry.amendments().forEach(amendment -> since.put(amendment.id(), List.of()));
        }
        Set<PartName> open = today.items().stream().map(PartName::of).collect(Collectors.toSet());
        return pack.items().stream()
                .filter(item -> open.contains(PartName.of(item)))
                .map(item -> {
                    var its = new ArrayList<>(since.getOrDefault(item.event(), List.of()));
                    if (together != null && !together.contains(PartName.of(item))) {
                        its.add(Since.CLOSED_TO_SOME);
                    }
                    return new Item(item.event(), item.part(), item.digest(), stored.contains(item), its);
                })
                .toList();
    }

    private static List<Since> since(TimelineEntry entry, Position shown) {
        Set<Since> since = new HashSet<>();
        for (TimelineEntry amendment : entry.amendments()) {
            if (amendment.position().compareTo(shown) > 0) {
                since.add(
                        amendment.type().startsWith("renkei.record.record-corrected")
                                ? Since.CORRECTED
                                : amendment.type().startsWith("renkei.record.record-retracted")
                                        ? Since.RETRACTED
                                        : Since.RECLASSIFIED);
            }
        }
        return since.stream().sorted().toList();
    }
}
