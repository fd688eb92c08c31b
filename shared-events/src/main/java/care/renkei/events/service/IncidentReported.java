package care.renkei.events.service;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something went wrong during a service; it is reported as the standards ask. */
@Wire(
        name = "service.incident-reported",
        categories = {Category.RISK, Category.HEALTH, Category.SERVICE},
        stage = Stage.SVC,
        practices = {"SVC-08"},
        ja = "事故の報告",
        en = "Incident reported")
public record IncidentReported(
        @InClear @Says(en = "What kind of incident.", ja = "どんな事故か。")
        IncidentKind kind,

        @InClear @Says(en = "During which service.", ja = "どのサービスのときか。") @Nullable
        ServiceType service,

        @InClear @Range(min = 0, max = 10) @Says(en = "Agencies it is reported to.", ja = "報告した機関。")
        Set<AgencyId> reportedTo,

        @InClear @Says(en = "Whether an ambulance was called.", ja = "119番をしたか。")
        boolean emergencyCalled,

        @InClear @Range(min = 0, max = 1440) @Says(en = "How long it lasted, in minutes.", ja = "続いた時間（分）。") @Nullable
        Integer durationMinutes,

        @Says(en = "What happened.", ja = "起きたこと。") Words what,
        @Says(en = "What was done.", ja = "したこと。") @Nullable Words done,

        @Says(en = "What shall keep it from happening again.", ja = "くり返さないために。") @Nullable
        Words prevention)
        implements ServiceEvent {
    /** Kinds of incidents. */
    public enum IncidentKind {
        SEIZURE,
        INJURY,
        ILLNESS,
        MEDICATION,
        MISSING,
        PROPERTY,
        INFORMATION,
        OTHER
    }
}
