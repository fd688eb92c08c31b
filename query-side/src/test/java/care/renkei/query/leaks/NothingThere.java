package care.renkei.query.leaks;

/** An address of a thing that no file of these has: nobody is told more than that. */
record NothingThere(String pattern) implements ReadPath {

    @Override
    public boolean ofOnePerson() {
        return pattern.contains("/persons/{id}/");
    }

    @Override
    public String address(String person) {
        return ofOnePerson()
                ? ReadPath.super.address(person)
                : pattern.replace("{id}", pattern.contains("meeting") ? ReadPath.MEETING : "report-" + "a".repeat(26))
                        .replace("{issued}", ReadPath.NOTHING.toString());
    }

    @Override
    public void ask(Look look) {
        look.answers(look.get(address(look.file().person().text())), false);
    }
}
