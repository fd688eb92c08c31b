package care.renkei.query.notice;

import care.renkei.events.DataSubjectId;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Power;
import care.renkei.events.person.BasicInfoRecorded;
import care.renkei.events.person.CommunicationSupportSet;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.DeathRetracted;
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.person.ErasureRequested;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.LifeStageEntered;
import care.renkei.events.person.MunicipalityChanged;
import care.renkei.events.person.PersonDied;
import care.renkei.events.person.PersonEvent;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.PersonsLinked;
import care.renkei.events.person.PersonsUnlinked;
import care.renkei.events.person.RelationshipAssessed;
import care.renkei.events.person.RelationshipEnded;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.RepresentativeEnded;
import care.renkei.events.person.UseResumed;
import care.renkei.events.person.UseStopped;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.telling.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Domain, "Sharing": coming of age, a guardian appointed and a power that ends ask for confirmation. */
final class PowerMatters {

    private PowerMatters() {}

    static AroundAPerson after(AroundAPerson before, StoredEvent event, PersonEvent said) {
        return switch (said) {
            case RepresentativeAppointed e ->
                e.powers().contains(Power.CONSENT_TO_SHARING) ? appointed(before, event, e) : before;
            case RepresentativeEnded e -> ended(before, event, e);
            case PersonRegistered _ ->
                before.team(List.of(new AroundAPerson.Member(event.source(), null)), before.keyWorker());
            case DataSubjectErased e -> before.withoutMattersAbout(e.erased());
            case BasicInfoRecorded _,
                    CommunicationSupportSet _,
                    EcomapUpdated _,
                    GenogramDrawn _,
                    LifeStageEntered _,
                    RelationshipAssessed _,
                    RelationshipEnded _,
                    RelationshipRecorded _,
                    UseResumed _,
                    DeathRetracted _,
                    ErasureRequested _,
                    MunicipalityChanged _,
                    PersonDied _,
                    PersonsLinked _,
                    PersonsUnlinked _,
                    UseStopped _ -> before;
        };
    }

    /** Parental authority is there from birth: that it is written down changes nothing for anybody's consent. */
    private static AroundAPerson appointed(AroundAPerson before, StoredEvent event, RepresentativeAppointed said) {
        String who = said.representative().text();
        AroundAPerson after = said.until() == null
                ? before
                : before.with(matter(Matter.POWER_ENDING, event, said.representative(), said.until()));
        return said.capacity() == GrantorCapacity.PARENTAL_AUTHORITY
                ? after
                : after.without(Matter.POWER_BEGUN, who)
                        .with(matter(Matter.POWER_BEGUN, event, said.representative(), null));
    }

    /** A power that ends before its day asks on the day on which it ends. */
    private static AroundAPerson ended(AroundAPerson before, StoredEvent event, RepresentativeEnded said) {
        String who = said.representative().text();
        return before.without(Matter.POWER_BEGUN, who)
                .without(Matter.POWER_ENDING, who)
                .with(matter(Matter.POWER_ENDING, event, said.representative(), said.on()));
    }

    /** A later consent by somebody whose power goes on is the confirmation that was asked for. */
    static AroundAPerson confirmed(AroundAPerson before, ConsentGiven given, LocalDate on) {
        AroundAPerson after = before;
        for (OpenMatter matter : before.open()) {
            boolean confirmed =
                    switch (matter.matter()) {
                        case POWER_BEGUN -> true;
                        case POWER_ENDING ->
                            matter.dueOn() != null
                                    && Dues.confirmsBefore(matter.dueOn(), on)
                                    && given.grantors().stream()
                                            .noneMatch(grantor ->
                                                    grantor.who().text().equals(matter.thing()));
                        case OVERRIDE_INVOKED, REVIEW, INFORMING, WITHDRAWAL, CONSENT_ENDING -> false;
                    };
            after = confirmed ? after.without(matter.matter(), matter.thing()) : after;
        }
        return after;
    }

    private static OpenMatter matter(
            Matter kind, StoredEvent event, DataSubjectId representative, @Nullable LocalDate dueOn) {
        return new OpenMatter(
                kind,
                event.id(),
                representative.text(),
                event.occurredAt(),
                dueOn,
                Set.of(),
                false,
                true,
                event.source());
    }
}
