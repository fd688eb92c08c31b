package care.renkei.query.leaks;

import care.renkei.query.visibility.AFile;

/** What a refusal would close; asked by a POST, for a draft never stands in an address, and read like the rest. */
final class TheWhatIf implements ReadPath {

    private final ReadPath audit = new TheAudit();

    @Override
    public String pattern() {
        return "/api/persons/{id}/sharing/what-if";
    }

    @Override
    public boolean mayName(Look look, ToldFile file, PartTold part) {
        return audit.mayName(look, file, part);
    }

    @Override
    public void ask(Look look) {
        ToldFile file = look.file();
        // Without an id of its own: a draft brings nothing into being.
        String draft = """
                {"type": "sharing.consent-refused",
                 "part": {"denial": "new:denial", "recipients": {"agencies": ["%s"]}, "scope": {"categories": ["HEALTH"]},
                          "refusedBy": [{"who": "%s", "capacity": "SELF"}]}}""".formatted(AFile.KODAMA.text(), file.person().text());
        look.answers(look.post(address(file.person().text()), draft), look.known() && file.isTold(look.asker()));
    }
}
