package care.renkei.events.assessment;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something near the person was looked at: whether it could be used, and whether it is. */
@Wire(
        name = "assessment.resource-checked",
        categories = {Category.LIFE, Category.SERVICE},
        stage = Stage.PLN,
        practices = {"PLN-13"},
        ja = "まわりの資源を確かめた",
        en = "Resource checked")
public record ResourceChecked(
        @InClear @Says(en = "What kind of resource.", ja = "どんな資源か。")
        ResourceKind kind,

        @InClear @Says(en = "What part of life it could serve.", ja = "暮らしのどの場面に役立つか。")
        LifeDomain domain,

        @InClear @Says(en = "The provider, where it is one.", ja = "事業所（事業所のとき）。") @Nullable
        AgencyId provider,

        @InClear @Says(en = "The service, where it is one.", ja = "サービス種別（サービスのとき）。") @Nullable
        ServiceType service,

        @InClear @Says(en = "Whether it can be had.", ja = "使えるか。")
        ResourceAvailability availability,

        @InClear @Says(en = "Whether the person uses it already.", ja = "もう使っているか。")
        boolean inUse,

        @InClear
        @Says(en = "The edition of the directory that was looked up, by its event.", ja = "調べた「資源の一覧」。")
        @Nullable
        UUID directory,

        @Says(en = "What it is.", ja = "どんなものか。") Words resource,

        @Says(en = "What it would take to use it.", ja = "使うために要ること。") @Nullable
        Words needed,

        @Says(en = "What the person says of it, word for word.", ja = "本人のことばのまま。") @Nullable
        Words personSaid)
        implements AssessmentEvent {
    /** Kinds of resources. */
    public enum ResourceKind {
        STATUTORY_SERVICE,
        MUNICIPAL_SERVICE,
        MEDICAL,
        SCHOOLING,
        WORKPLACE,
        COMMUNITY_PLACE,
        CIRCLE,
        PEER_GROUP,
        VOLUNTEER,
        SHOP,
        PEOPLE_NEARBY,
        OTHER
    }

    /** Whether a resource can be had. */
    public enum ResourceAvailability {
        AVAILABLE,
        WAITING_LIST,
        FULL,
        NOT_FITTING,
        NOT_THERE,
        UNKNOWN
    }
}
