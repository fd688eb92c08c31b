package care.renkei.events.service;

import care.renkei.events.AgencyId;
import care.renkei.events.Asks;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody is worried. An agency outside the team describes whom it means, and is told no id. */
@Wire(
        name = "service.concern-raised",
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.RISK},
        stage = Stage.SVC,
        creates = {DataSubjectId.Kind.PERSON},
        practices = {"SVC-08"},
        ja = "心配の声",
        en = "Concern raised")
public record ConcernRaised(
        @InClear @Says(en = "Who is worried.", ja = "だれの心配か。")
        ConcernedParty from,

        @InClear
        @Range(min = 0, max = 20)
        @Says(en = "Agencies that are told; none means the team.", ja = "伝える機関（空ならチーム）。")
        Set<AgencyId> to,

        @InClear @Says(en = "How soon somebody should look.", ja = "どのくらい急ぐか。")
        ConcernSeverity severity,

        @Says(
                en = "The name as far as it is known, where the person has no id for the sender.",
                ja = "聞いた名前（番号を知らないとき）。")
        @Nullable
        Words name,

        @Says(en = "What was seen or said.", ja = "見たこと・聞いたこと。")
        Words observation,

        @Says(en = "What is asked for.", ja = "頼みたいこと。") @Nullable
        Words asked)
        implements ServiceEvent, Asks {
    @Override
    public Set<AgencyId> addressees() {
        return to;
    }

    /** Who is worried. */
    public enum ConcernedParty {
        PERSON,
        FAMILY,
        AGENCY,
        NEIGHBOUR,
        OTHER
    }

    /** How soon somebody should look. */
    public enum ConcernSeverity {
        WATCH,
        SOON,
        NOW
    }
}
