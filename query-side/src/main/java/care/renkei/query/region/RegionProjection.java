package care.renkei.query.region;

import care.renkei.events.Content;
import care.renkei.events.EventCatalogue;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.DeathRetracted;
import care.renkei.events.person.PersonDied;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.CaseClosed;
import care.renkei.events.team.CaseReopened;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.projecting.Projection;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what agencies say in the open, and what the numbers of the area are counted from. */
public final class RegionProjection implements Projection {

    private static final Set<String> WANTED = Stream.concat(
                    CountedFact.READ.stream(),
                    Stream.of(
                            PersonRegistered.class,
                            PersonDied.class,
                            DeathRetracted.class,
                            DataSubjectErased.class,
                            CareTeamMemberJoined.class,
                            CareTeamMemberLeft.class,
                            CaseClosed.class,
                            CaseReopened.class,
                            RecordRetracted.class,
                            RecordReclassified.class))
            .map(RegionProjection::wireName)
            .collect(Collectors.toUnmodifiableSet());

    private final FilesCounted counted;
    private final OpenWords words;

    /** @param zone where days begin */
    public RegionProjection(ZoneId zone) {
        counted = new FilesCounted(zone);
        words = new OpenWords(zone);
    }

    private static String wireName(Class<? extends Content> content) {
        return EventCatalogue.standard().of(content).wireName();
    }

    @Override
    public String view() {
        return "region";
    }

    @Override
    public boolean wants(String type) {
        return type.startsWith("renkei.community.") || type.startsWith("renkei.agency.") || WANTED.contains(type);
    }

    @Override
    public void apply(List<Delivered> events, Connection connection) throws SQLException {
        words.take(events, connection);
        counted.take(events, connection);
        Holding.take(events, connection);
    }
}
