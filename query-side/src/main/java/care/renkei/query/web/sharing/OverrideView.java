package care.renkei.query.web.sharing;

import java.util.List;

/** An override as four stations with clocks, and the looks under it. */
public record OverrideView(
        String anchor, String title, List<String> lines, List<ThreadView.Station> stations, List<LookRow> looks) {}
