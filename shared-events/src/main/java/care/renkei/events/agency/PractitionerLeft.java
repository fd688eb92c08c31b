package care.renkei.events.agency;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import java.time.LocalDate;

/** A practitioner no longer acts for this agency; access ends with the next request. */
@Wire(
        name = "agency.practitioner-left",
        stream = StreamKind.AGENCY,
        about = {Shape.PRACTITIONER},
        categories = {Category.IDENTITY},
        stage = Stage.ENV,
        ja = "職員の退職・異動",
        en = "Practitioner left")
public record PractitionerLeft(
        @InClear @Says(en = "Last day at the agency.", ja = "最後の日。")
        LocalDate on) implements AgencyEvent {}
