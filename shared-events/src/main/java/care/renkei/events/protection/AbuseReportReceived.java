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
import org.jspecify.annotations.Nullable;

/** The authority has taken it in hand. */
@Wire(
        name = "protection.abuse-report-received",
        stream = StreamKind.REPORT,
        about = {Shape.AGENCY},
        categories = {Category.RISK},
        stage = Stage.SVC,
        ja = "通報の受理",
        en = "Report received")
public record AbuseReportReceived(
        @IdOf("report") @Says(en = "The report.", ja = "通報の番号。")
        ThingId report,

        @Says(en = "What is done first.", ja = "はじめにすること。") @Nullable
        Words firstSteps)
        implements ProtectionEvent {}
