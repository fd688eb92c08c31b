package care.renkei.events.agency;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Capacity and vacancy as they stand now. */
@Wire(
        name = "agency.provider-status-reported",
        stream = StreamKind.AGENCY,
        about = {Shape.AGENCY},
        categories = {Category.SERVICE},
        stage = Stage.ENV,
        practices = {"PLN-14"},
        ja = "空き状況の報告",
        en = "Provider status reported")
public record ProviderStatusReported(
        @InClear @Says(en = "The service.", ja = "サービス種別。") ServiceType service,

        @InClear @Range(min = 0, max = 9999) @Says(en = "Places in all.", ja = "定員。")
        int capacity,

        @InClear @Range(min = 0, max = 9999) @Says(en = "Places free.", ja = "空き。")
        int vacancy,

        @InClear @Says(en = "When the figures were true.", ja = "いつ時点か。")
        Instant at,

        @Says(en = "What staff can do there, e.g. suction, sign language.", ja = "対応できること。") @Nullable
        Words skills)
        implements AgencyEvent {}
