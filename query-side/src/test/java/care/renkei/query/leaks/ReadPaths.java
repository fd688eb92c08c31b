package care.renkei.query.leaks;

import java.util.List;

/** Every address that answers a GET on this side. What the code maps and does not stand here fails the test. */
final class ReadPaths {

    static final List<ReadPath> ALL = List.of(
            new TheTimeline(),
            new TheNetwork(),
            new TheMatrix(),
            new TheAudit(),
            new TheExplanation(),
            new AnAttachment("/api/persons/{id}/records/{record}/attachments/{attachment}"),
            new AnAttachment("/persons/{id}/records/{record}/attachments/{attachment}"),
            new TheOverrides(),
            new ThePersons(),
            ReadPath.ofNobody("/api/agencies", "names of agencies and of the own staff; no file is asked for"),
            ReadPath.ofNobody("/api/openapi-query", "the description of the interface"),
            new ThePages.FirstPage(),
            new ThePages.TimelinePage(),
            new ThePages.OfAPerson("/persons/{id}/network"),
            new ThePages.SharingPage(),
            new ThePages.RecordPage(),
            ReadPath.ofNobody("/error", "what the container cannot answer"),
            ReadPath.ofNobody("/signed-out", "says that somebody is signed out"),
            ReadPath.ofNobody("/sign-in-failed", "says that a sign-in failed"));

    private ReadPaths() {}
}
