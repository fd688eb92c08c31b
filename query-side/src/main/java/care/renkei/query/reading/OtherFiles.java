package care.renkei.query.reading;

/** How files of one person hang together in the view of sharing: links count both ways, and chains of them. */
public final class OtherFiles {

    private OtherFiles() {}

    /**
     * SQL that selects the ids of the other files of the same person, in their order.
     *
     * @param file the id of the one, as an expression of this program; taken twice
     */
    public static String of(String file) {
        return "with recursive file (id) as (select " + file + " union select n.id from file f,"
                + " lateral (select l.other as id from sharing.link l where l.person = f.id"
                + " union all select l.person from sharing.link l where l.other = f.id) n)"
                + " select id from file where id <> " + file + " order by id";
    }
}
