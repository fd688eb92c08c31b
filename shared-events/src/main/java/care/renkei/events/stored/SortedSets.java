package care.renkei.events.stored;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.util.StdConverter;

/** Writes and reads sets in the order of their elements; the JDK's small sets change their order with every start. */
final class SortedSets extends SimpleModule {

    private static final long serialVersionUID = 1L;

    SortedSets() {
        super("sorted-sets");
        addSerializer(Set.class, new StdConvertingSerializer(new Sorted()));
        addAbstractTypeMapping(Set.class, TreeSet.class);
    }

    private static final class Sorted extends StdConverter<Set<?>, List<Object>> {
        @Override
        public List<Object> convert(Set<?> elements) {
            boolean inOrder = elements.size() < 2
                    || elements instanceof EnumSet
                    || (elements instanceof SortedSet<?> sorted && sorted.comparator() == null);
            return List.copyOf(inOrder ? elements : new TreeSet<Object>(elements));
        }
    }
}
