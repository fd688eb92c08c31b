package care.renkei.query.region;

import care.renkei.events.AgencyId;
import care.renkei.events.ServiceType;
import care.renkei.events.Words;
import care.renkei.events.agency.ProviderStatusReported;
import care.renkei.events.agency.ServiceProfilePublished;
import care.renkei.events.community.ResourceDirectoryUpdated;
import care.renkei.query.region.OpenWord.Opened;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is in the area.
 *
 * @param staleAfterDays from when on a word about places counts as old
 * @param places of each office and service, by service
 * @param profiles what each office says its services are for; the last that holds
 * @param directory the last version of the list; null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Resources(
        int staleAfterDays,
        List<Places> places,
        List<Profile> profiles,
        @Nullable Directory directory) {

    /**
     * Places of one service at one office.
     *
     * @param at when the figures were true
     * @param days since then
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Places(
            AgencyId agency,
            ServiceType service,
            int capacity,
            int vacancy,
            Instant at,
            long days,
            boolean stale,
            @Nullable String skills) {}

    /** @param id what a referral names as read */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Profile(
            UUID id,
            AgencyId agency,
            Set<ServiceType> services,
            LocalDate validFrom,
            @Nullable String concept,
            @Nullable String suitedFor,
            @Nullable String notSuitedFor) {}

    /** The list of what there is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Directory(
            AgencyId by,
            int version,
            LocalDate asOf,
            @Nullable Integer entries,
            @Nullable Integer outsideStatute,
            @Nullable String change,
            @Nullable String url) {}

    static Resources of(InSight area, int staleAfterDays) {
        return new Resources(
                staleAfterDays,
                area.said(ProviderStatusReported.class).stream()
                        .map(status -> places(status, area, staleAfterDays))
                        .toList(),
                profiles(area),
                area.said(ResourceDirectoryUpdated.class).stream()
                        .max(Comparator.comparing(directory -> directory.said().asOf()))
                        .map(Resources::directory)
                        .orElse(null));
    }

    private static Places places(Opened<ProviderStatusReported> status, InSight area, int staleAfterDays) {
        ProviderStatusReported said = status.said();
        long days = Math.max(0, ChronoUnit.DAYS.between(area.year().day(said.at()), area.today()));
        return new Places(
                status.by(),
                said.service(),
                said.capacity(),
                said.vacancy(),
                said.at(),
                days,
                days > staleAfterDays,
                Words.atHand(said.skills()));
    }

    /** Of each office and set of services the last that holds today. */
    private static List<Profile> profiles(InSight area) {
        var last = new TreeMap<String, Profile>();
        for (Opened<ServiceProfilePublished> published : area.said(ServiceProfilePublished.class)) {
            ServiceProfilePublished said = published.said();
            if (!said.validFrom().isAfter(area.today())) {
                last.merge(
                        published.by() + " " + said.services().stream().sorted().toList(),
                        profile(published),
                        (one, next) -> next.validFrom().isBefore(one.validFrom()) ? one : next);
            }
        }
        return List.copyOf(last.values());
    }

    private static Profile profile(Opened<ServiceProfilePublished> published) {
        ServiceProfilePublished said = published.said();
        return new Profile(
                published.id(),
                published.by(),
                said.services(),
                said.validFrom(),
                Words.atHand(said.concept()),
                Words.atHand(said.suitedFor()),
                Words.atHand(said.notSuitedFor()));
    }

    private static Directory directory(Opened<ResourceDirectoryUpdated> updated) {
        ResourceDirectoryUpdated said = updated.said();
        return new Directory(
                updated.by(),
                said.version(),
                said.asOf(),
                said.entries(),
                said.outsideStatute(),
                Words.atHand(said.change()),
                Words.atHand(said.url()));
    }
}
