package care.renkei.events;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a statement is about: categories, narrowed to event types or to named records where the person wishes
 * ("what to do when a seizure comes, not the diagnosis").
 *
 * @param categories categories that are in; a permission must cover all categories of a record
 * @param except categories that are out
 * @param eventTypes where not empty, only records of these types
 * @param records where not empty, only these records
 */
public record Scope(
        @InClear @Says(en = "Categories that are in.", ja = "含める情報の種類。") @Range(min = 1)
        Set<Category> categories,

        @InClear @Says(en = "Categories that are out.", ja = "除く情報の種類。")
        Set<Category> except,

        @InClear @Says(en = "Only records of these types.", ja = "この種類の記録だけ。")
        Set<EventName> eventTypes,

        @InClear @RecordOf @Says(en = "Only these records.", ja = "この記録だけ。")
        Set<UUID> records) {

    public Scope {
        categories = categories == null ? Set.of() : new TreeSet<>(categories);
        except = except == null ? Set.of() : new TreeSet<>(except);
        eventTypes = eventTypes == null ? Set.of() : new TreeSet<>(eventTypes);
        records = records == null ? Set.of() : new TreeSet<>(records);
    }

    public static Scope of(Category... categories) {
        return new Scope(Set.of(categories), Set.of(), Set.of(), Set.of());
    }
}
