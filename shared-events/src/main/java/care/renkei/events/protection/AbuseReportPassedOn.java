package care.renkei.events.protection;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** The municipality passes a report on to the prefecture (disability abuse prevention act, articles 17 and 23); the reporter stays sealed. */
@Wire(
        name = "protection.abuse-report-passed-on",
        stream = StreamKind.REPORT,
        about = {Shape.AGENCY},
        categories = {Category.RISK},
        stage = Stage.SVC,
        ja = "都道府県への報告",
        en = "Report passed on to the prefecture")
public record AbuseReportPassedOn(
        @IdOf("report") @Says(en = "The report.", ja = "通報の番号。")
        ThingId report,

        @Says(en = "The prefecture.", ja = "報告する先の都道府県。") AgencyId to,

        @Says(en = "What the prefecture should know beside the report.", ja = "通報に添えて伝えること。") @Nullable
        Words note)
        implements ProtectionEvent {}
