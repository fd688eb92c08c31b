package care.renkei.query.web.sharing;

import java.util.List;

/** Everything on the page. */
public record SharingView(
        MatrixView matrix,
        List<ThreadView> threads,
        List<OverrideView> overrides,
        List<ToldElsewhere> disclosures,
        List<LookRow> looks) {

    /** Something that was told by mouth or on paper, or decided not to be told. */
    public record ToldElsewhere(String when, String says) {}
}
