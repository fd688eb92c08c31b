package care.renkei.events.catalogue;

import care.renkei.events.Says;
import care.renkei.events.schema.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * A field as the catalogue prints it.
 *
 * @param path from the part, e.g. {@code observations[].text}
 * @param kind what it holds: {@code words}, {@code date}, the name of a code list, …
 * @param required whether the sender must write it (inside what it stands in)
 * @param inClear whether it is stored beside the ciphertext
 */
record DescribedField(String path, String kind, boolean required, boolean inClear, String ja, String en) {

    /** The fields of a record, those of nested records after the one that holds them. */
    static List<DescribedField> of(Class<?> record) {
        List<DescribedField> fields = new ArrayList<>();
        collect(record, "", fields);
        return fields;
    }

    private static void collect(Class<?> record, String prefix, List<DescribedField> into) {
        for (Field field : Field.of(record)) {
            String path = prefix + field.name() + (field.many() ? "[]" : "");
            Says says = field.says();
            into.add(new DescribedField(
                    path,
                    Kinds.of(field.type()),
                    field.required(),
                    field.inClear(),
                    says == null ? "" : says.ja(),
                    says == null ? "" : says.en()));
            if (Kinds.nested(field.type())) {
                collect(field.type(), path + ".", into);
            }
        }
    }
}
