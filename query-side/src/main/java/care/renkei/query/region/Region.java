package care.renkei.query.region;

import care.renkei.events.Content;
import care.renkei.events.EventCatalogue;
import care.renkei.events.Purpose;
import care.renkei.events.agency.OfficeOnboarded;
import care.renkei.events.agency.ServiceProfilePublished;
import care.renkei.events.community.CaseStudyHeld;
import care.renkei.events.community.GuidelineAcknowledged;
import care.renkei.events.community.GuidelinePublished;
import care.renkei.events.community.LiaisonMeetingHeld;
import care.renkei.events.community.LiaisonMeetingScheduled;
import care.renkei.events.community.RegionalIssueDeliberated;
import care.renkei.events.community.RegionalIssueRaised;
import care.renkei.events.community.RegionalIssueResolved;
import care.renkei.events.community.ResourceDirectoryUpdated;
import care.renkei.events.community.TemplateRevised;
import care.renkei.events.community.TrainingHeld;
import care.renkei.events.contact.AgencyContactMade;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.visibility.Caller;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what there is to know of the area. What was said in the open is for every enrolled caller of an agency; what
 * files add up to is for the core centre, the council and the municipality.
 */
public final class Region {

    private static final Set<String> OF_TIES =
            types(LiaisonMeetingHeld.class, AgencyContactMade.class, SupportRequested.class, SupportAnswered.class);
    private static final Set<String> OF_LIAISON = types(LiaisonMeetingScheduled.class, LiaisonMeetingHeld.class);
    private static final Set<String> OF_RESOURCES =
            types(ServiceProfilePublished.class, ResourceDirectoryUpdated.class);
    private static final Set<String> OF_ISSUES =
            types(RegionalIssueRaised.class, RegionalIssueDeliberated.class, RegionalIssueResolved.class);
    private static final Set<String> OF_TRAININGS = types(TrainingHeld.class, CaseStudyHeld.class);
    private static final Set<String> WORKED_FROM =
            types(GuidelinePublished.class, GuidelineAcknowledged.class, TemplateRevised.class, OfficeOnboarded.class);
    private static final Set<String> NONE = Set.of();

    private final RegionReads reads;
    private final int staleAfterDays;

    /** @param staleAfterDays from when on a word about places counts as old */
    public Region(RegionReads reads, int staleAfterDays) {
        this.reads = reads;
        this.staleAfterDays = staleAfterDays;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Set<String> types(Class<? extends Content>... types) {
        return Stream.of(types)
                .map(type -> EventCatalogue.standard().of(type).wireName())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Which agencies know each other.
     *
     * @param year null for this one, here and below
     * @throws ViewsUnavailable if the views cannot be read, here and below
     */
    public RegionAnswer<Ties> ties(Caller caller, Purpose purpose, @Nullable Integer year) {
        return read(
                new RegionReads.Wanted(caller, purpose, year, NONE, OF_TIES, false, true),
                area -> new Ties(area.agencies(), Tying.of(area), Asking.of(area)));
    }

    /** When they meet, and who comes. */
    public RegionAnswer<LiaisonCalendar> liaison(Caller caller, Purpose purpose, @Nullable Integer year) {
        return read(new RegionReads.Wanted(caller, purpose, year, NONE, OF_LIAISON, false, false), Calendar::of);
    }

    /** What there is, and what is free. */
    public RegionAnswer<Resources> resources(Caller caller, Purpose purpose) {
        return read(
                new RegionReads.Wanted(caller, purpose, null, OF_RESOURCES, NONE, true, false),
                area -> Resources.of(area, staleAfterDays));
    }

    /** What is lacking. */
    public RegionAnswer<Issues> issues(Caller caller, Purpose purpose) {
        return read(new RegionReads.Wanted(caller, purpose, null, OF_ISSUES, NONE, false, false), IssuesTold::of);
    }

    /** What is learned together and worked from. */
    public RegionAnswer<Learning> learning(Caller caller, Purpose purpose, @Nullable Integer year) {
        return read(
                new RegionReads.Wanted(caller, purpose, year, WORKED_FROM, OF_TRAININGS, false, false),
                LearningTold::of);
    }

    /** What single cases add up to; of nobody, and empty for whoever does not answer for the area. */
    public RegionAnswer<CasesAddedUp> cases(Caller caller, Purpose purpose, @Nullable Integer year) {
        return read(new RegionReads.Wanted(caller, purpose, year, NONE, NONE, false, true), Adding::of);
    }

    private <T> RegionAnswer<T> read(RegionReads.Wanted wanted, Function<InSight, T> tell) {
        RegionReads.Read read = reads.of(wanted);
        return new RegionAnswer<>(
                read.fresh(),
                read.freshAt(),
                read.area().year().year(),
                read.area().forTheArea(),
                tell.apply(read.area()));
    }
}
