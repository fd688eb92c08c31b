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
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A provider tells plainly what its service is for, so that it meets those whom it suits. */
@Wire(
        name = "agency.service-profile-published",
        stream = StreamKind.AGENCY,
        about = {Shape.AGENCY},
        categories = {Category.SERVICE},
        stage = Stage.ENV,
        practices = {"ENV-07"},
        ja = "事業所の特色の公表",
        en = "Service profile published")
public record ServiceProfilePublished(
        @InClear @Range(min = 1, max = 12) @Says(en = "Services that the profile speaks of.", ja = "対象のサービス種別。")
        Set<ServiceType> services,

        @Says(en = "What the service is for, in a few sentences.", ja = "何のための場か。")
        Words concept,

        @Says(en = "Whom it suits.", ja = "どんな人に合うか。") Words suitedFor,

        @Says(en = "Whom it does not suit, honestly.", ja = "合いにくい人。") @Nullable
        Words notSuitedFor,

        @InClear @Says(en = "Day from which the profile holds.", ja = "いつから有効か。")
        LocalDate validFrom)
        implements AgencyEvent {}
