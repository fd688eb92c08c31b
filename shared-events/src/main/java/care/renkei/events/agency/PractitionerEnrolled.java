package care.renkei.events.agency;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.PractitionerRole;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A practitioner acts for this agency from now on. */
@Wire(
        name = "agency.practitioner-enrolled",
        stream = StreamKind.AGENCY,
        about = {Shape.PRACTITIONER},
        categories = {Category.IDENTITY},
        stage = Stage.ENV,
        ja = "職員の登録",
        en = "Practitioner enrolled")
public record PractitionerEnrolled(
        @InClear @Range(min = 1, max = 8) @Says(en = "Professions and roles at this agency.", ja = "この機関での職種・役割。")
        Set<PractitionerRole> roles,

        @InClear
        @Says(en = "Whether the practitioner audits consents and accesses for this agency.", ja = "同意と閲覧の監査をするか。")
        boolean auditor,

        @Says(en = "Name as the practitioner writes it.", ja = "氏名（本人の書き方のまま）。")
        Words name,

        @Says(en = "Reading of the name in kana.", ja = "氏名の読み（かな）。") @Nullable
        Words nameReading,

        @InClear @Says(en = "First day of the enrolment.", ja = "登録の初日。")
        LocalDate from)
        implements AgencyEvent {}
