package care.renkei.events.record;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import java.util.UUID;

/** Categories or confidentiality of a record change; narrowing acts at once. */
@Wire(
        name = "record.record-reclassified",
        about = {Shape.PERSON, Shape.RELATIVE, Shape.JOINT, Shape.AGENCY, Shape.REGION},
        categories = {Category.SHARING},
        stage = Stage.SVC,
        ja = "記録の区分の変更",
        en = "Record reclassified")
public record RecordReclassified(
        @InClear @Says(en = "The record, by the event that recorded it.", ja = "対象の記録。")
        UUID record,

        @InClear @Range(min = 1, max = 12) @Says(en = "Its categories from now on.", ja = "これからの情報の種類。")
        Set<Category> categories,

        @InClear
        @Range(min = 0, max = 40)
        @Says(en = "Agencies it is restricted to; none means normal.", ja = "見てよい機関を限るとき、その機関。")
        Set<AgencyId> restrictedTo,

        @Says(en = "Why.", ja = "そのわけ。") Words why)
        implements AmendmentEvent {}
