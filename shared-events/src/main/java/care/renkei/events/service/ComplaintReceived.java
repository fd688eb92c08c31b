package care.renkei.events.service;

import care.renkei.events.AgencyId;
import care.renkei.events.Asks;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody complains about a service; it is kept as the standards ask, and answered. */
@Wire(
        name = "service.complaint-received",
        categories = {Category.SERVICE, Category.RISK},
        stage = Stage.SVC,
        ja = "苦情の受付",
        en = "Complaint received")
public record ComplaintReceived(
        @InClear @Says(en = "The agency complained of.", ja = "苦情の相手の機関。")
        AgencyId against,

        @InClear @Says(en = "Who complains.", ja = "だれの苦情か。")
        Complainant by,

        @InClear @Says(en = "What about.", ja = "何についてか。") ComplaintMatter matter,

        @InClear @Says(en = "The service.", ja = "サービス種別。") @Nullable
        ServiceType service,

        @InClear @Says(en = "Whether somebody independent shall be told.", ja = "第三者委員に伝えてほしいか。")
        boolean thirdParty,

        @Says(en = "What was said.", ja = "苦情の内容。") Words complaint,

        @Says(en = "What is asked for.", ja = "望むこと。") @Nullable
        Words wanted)
        implements ServiceEvent, Asks {
    @Override
    public Set<AgencyId> addressees() {
        return Set.of(against);
    }

    /** Who complains. */
    public enum Complainant {
        PERSON,
        FAMILY,
        REPRESENTATIVE,
        NEIGHBOUR,
        OTHER
    }

    /** What a complaint is about. */
    public enum ComplaintMatter {
        MANNER,
        CONTENT_OF_SERVICE,
        EXPLANATION,
        INFORMATION,
        COST,
        FACILITY,
        OTHER
    }
}
