package care.renkei.query.web.own;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Recipients;
import care.renkei.events.ThingId;
import care.renkei.query.caller.ReadParameters;
import care.renkei.query.reading.BadParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a form about a change of mind asks for, in its address and its hidden fields alike.
 *
 * @param thing the consent or the request that it is about
 * @param to recipients by the text of their ids
 * @param what kinds of information
 * @param chosen whether somebody has chosen, even if nothing
 * @param about the record that a statement speaks of
 */
record Asked(
        Deed deed,
        @Nullable ThingId thing,
        Set<DataSubjectId> to,
        Set<Category> what,
        boolean chosen,
        @Nullable UUID about) {

    static Asked of(ReadParameters parameters) {
        String deed = parameters.text("do");
        if (deed == null) {
            throw new BadParameter("do");
        }
        return new Asked(
                Deed.of(deed),
                parameters.one("thing", ThingId::new),
                parameters.all("to", DataSubjectId::new),
                parameters.all("what", Category::valueOf),
                parameters.text("chosen") != null,
                parameters.one("about", UUID::fromString));
    }

    ThingId needed() {
        if (thing == null) {
            throw new BadParameter("thing");
        }
        return thing;
    }

    Recipients recipients() {
        return new Recipients(
                to.stream()
                        .filter(one -> one.kind() == DataSubjectId.Kind.AGENCY)
                        .map(one -> new AgencyId(one.value()))
                        .collect(Collectors.toSet()),
                to.stream()
                        .filter(one -> one.kind() == DataSubjectId.Kind.RELATIVE)
                        .collect(Collectors.toSet()),
                Set.of(),
                Recipients.Team.NONE);
    }

    /** The same, for the fields of the form that sends it. */
    Map<String, List<String>> fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("do", List.of(deed.code()));
        if (thing != null) {
            fields.put("thing", List.of(thing.text()));
        }
        fields.put("to", to.stream().map(DataSubjectId::text).toList());
        fields.put("what", what.stream().map(Category::name).toList());
        if (chosen) {
            fields.put("chosen", List.of("yes"));
        }
        if (about != null) {
            fields.put("about", List.of(about.toString()));
        }
        return fields;
    }
}
