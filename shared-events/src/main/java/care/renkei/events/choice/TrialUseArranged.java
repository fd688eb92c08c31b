package care.renkei.events.choice;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A visit or a stay to try, before anything is decided. */
@Wire(
        name = "choice.trial-use-arranged",
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.PLN,
        practices = {"PLN-12", "TRN-03"},
        ja = "体験の約束",
        en = "Trial use arranged")
public record TrialUseArranged(
        @InClear @Says(en = "The service that is tried.", ja = "ためすサービス。")
        ServiceType service,

        @InClear @Says(en = "How it is tried.", ja = "ためし方。")
        TrialMode mode,

        @InClear @Says(en = "Where.", ja = "事業所。") @Nullable AgencyId provider,
        @InClear @Says(en = "First day.", ja = "始まりの日。") LocalDate from,

        @InClear @Says(en = "Last day.", ja = "終わりの日。") @Nullable
        LocalDate until,

        @Says(en = "What it shall show.", ja = "何を確かめるか。") @Nullable
        Words why,

        @Says(en = "What the person wants for it.", ja = "本人の望み。") @Nullable
        Words personWishes)
        implements ChoiceEvent {}
