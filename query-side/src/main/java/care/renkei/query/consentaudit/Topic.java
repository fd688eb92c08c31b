package care.renkei.query.consentaudit;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.ThingId;

/**
 * Something said about sharing with what it speaks of: what was asked or explained, or the answer that decides about its
 * thread.
 *
 * @param thing the request, explanation, consent or denial
 */
record Topic(Stated stated, ThingId thing, Recipients to, Scope scope) {

    /** A thing is named by its id within what concerns one data subject. */
    record Key(ThingId thing, DataSubjectId subject) {}

    Key key() {
        return new Key(thing, stated.subject());
    }

    boolean isOfTheSubjectOf(Topic other) {
        return stated.subject().equals(other.stated.subject());
    }

    /** Whether it speaks to all to whom the answer does, about some of the same. */
    boolean speaksOf(Topic answer) {
        Recipients said = answer.to;
        return to.agencies().containsAll(said.agencies())
                && to.supporters().containsAll(said.supporters())
                && to.roles().containsAll(said.roles())
                && to.team().compareTo(said.team()) >= 0
                && (mask(scope) & mask(answer.scope)) != 0;
    }

    private static int mask(Scope scope) {
        return Category.mask(scope.categories()) & ~Category.mask(scope.except());
    }
}
