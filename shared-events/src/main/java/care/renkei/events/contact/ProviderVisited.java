package care.renkei.events.contact;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody went to the provider to see the person there, its service manager and how the service is. */
@Wire(
        name = "contact.provider-visited",
        categories = {Category.SERVICE, Category.CONTACT},
        stage = Stage.MON,
        practices = {"MON-06"},
        ja = "事業所を訪ねた",
        en = "Provider visited")
public record ProviderVisited(
        @InClear @Says(en = "The provider.", ja = "訪ねた事業所。") AgencyId provider,

        @InClear @Says(en = "The service that was looked at.", ja = "見たサービス。") @Nullable
        ServiceType service,

        @InClear @Says(en = "Whether the person was met there.", ja = "本人に会えたか。")
        boolean metPerson,

        @InClear @Says(en = "Whether the provider's service manager was met.", ja = "サービス管理責任者に会えたか。")
        boolean metServiceManager,

        @InClear @Range(min = 0, max = 10) @Says(en = "Practitioners who went.", ja = "訪問した職員。")
        Set<DataSubjectId> staff,

        @InClear @Range(min = 0, max = 1440) @Says(en = "How long it took, in minutes.", ja = "かかった時間（分）。") @Nullable
        Integer minutes,

        @InClear @Range(min = 0, max = 20) @Says(en = "What was seen of the service, by aspect.", ja = "支援の質について見たこと。")
        List<QualityObservation> observations,

        @Says(en = "What the person said there, word for word.", ja = "そこで本人が話したことば。") @Nullable
        Words personSaid,

        @Says(en = "What the service manager said.", ja = "サービス管理責任者の話。") @Nullable
        Words managerSaid,

        @Says(en = "How it went, in a sentence or two.", ja = "訪問のようす。") @Nullable
        Words summary)
        implements ContactEvent {
    /** Something that was seen of a service. */
    public record QualityObservation(
            @InClear @Says(en = "Aspect of the service.", ja = "どんな点か。")
            QualityAspect aspect,

            @Says(en = "What was seen.", ja = "見たこと。") Words text) {}

    /** What one looks at in a service. */
    public enum QualityAspect {
        FITS_THE_PLAN,
        PERSONS_ROLE,
        RELATIONS,
        SURROUNDINGS,
        SAFETY,
        COMMUNICATION,
        CHOICE,
        OTHER
    }
}
