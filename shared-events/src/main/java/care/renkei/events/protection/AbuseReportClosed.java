package care.renkei.events.protection;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;

/** Nothing more is to be done about the report. */
@Wire(
        name = "protection.abuse-report-closed",
        stream = StreamKind.REPORT,
        about = {Shape.AGENCY},
        categories = {Category.RISK},
        stage = Stage.SVC,
        ja = "対応の終わり",
        en = "Report closed")
public record AbuseReportClosed(
        @IdOf("report") @Says(en = "The report.", ja = "通報の番号。")
        ThingId report,

        @Says(en = "How it ended, and who looks after the person from here.", ja = "どう終わったか・これからだれが見守るか。")
        Words outcome)
        implements ProtectionEvent {}
