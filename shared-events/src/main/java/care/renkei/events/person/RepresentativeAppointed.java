package care.renkei.events.person;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.InClear;
import care.renkei.events.Power;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody may act for the person within a power: parental authority, guardian, curator, assistant. */
@Wire(
        name = "person.representative-appointed",
        stream = StreamKind.PERSON,
        categories = {Category.IDENTITY, Category.SHARING},
        stage = Stage.INT,
        ja = "代理人",
        en = "Representative appointed")
public record RepresentativeAppointed(
        @InClear @Says(en = "The one who represents, a relative of this file.", ja = "代理する人。")
        DataSubjectId representative,

        @InClear @Says(en = "The capacity in which he or she acts.", ja = "代理の資格。")
        GrantorCapacity capacity,

        @InClear @Says(en = "Whether the power is held together with another.", ja = "共同で行うものか。")
        boolean jointly,

        @InClear @Range(min = 1, max = 8) @Says(en = "What the power covers.", ja = "代理できること。")
        Set<Power> powers,

        @InClear @Says(en = "First day of the power.", ja = "始まりの日。")
        LocalDate from,

        @InClear @Says(en = "Last day, e.g. the eve of the eighteenth birthday.", ja = "終わりの日（18歳になる前日など）。") @Nullable
        LocalDate until,

        @Says(en = "The proof that was seen.", ja = "確かめた書類。") @Nullable
        Words proof)
        implements PersonEvent {}
