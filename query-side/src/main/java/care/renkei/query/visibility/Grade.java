package care.renkei.query.visibility;

/** How much of a part is open. */
public enum Grade {
    /** Type, time, categories, source and the basis; never the words. For auditors and for reviewers of an override. */
    STRUCTURE,
    /** Everything. */
    CONTENT
}
