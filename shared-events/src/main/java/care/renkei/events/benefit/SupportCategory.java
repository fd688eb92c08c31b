package care.renkei.events.benefit;

/** Disability support category (comprehensive support act art. 21). */
public enum SupportCategory {
    /** Looked at, and below category 1. */
    NOT_APPLICABLE,
    CATEGORY_1,
    CATEGORY_2,
    CATEGORY_3,
    CATEGORY_4,
    CATEGORY_5,
    CATEGORY_6
}
