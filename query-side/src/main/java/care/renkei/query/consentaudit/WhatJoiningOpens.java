package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.query.visibility.Basis;
import java.util.List;
import java.util.Set;

/**
 * Which consents would open something to an agency that joins, so that the person can exclude it before.
 *
 * @param role in which it would join
 * @param invited whether it has been asked to join
 * @param openings one for each consent, statute or notice of which the asker knows
 */
public record WhatJoiningOpens(
        DataSubjectId person,
        AgencyId agency,
        TeamRole role,
        boolean invited,
        Position position,
        boolean certain,
        List<Opening> openings) {

    /**
     * What would open on one basis.
     *
     * @param thing the consent, statutory basis or notice
     * @param categories that it covers
     * @param records among those that the asker may see
     */
    public record Opening(
            ThingId thing, Basis.Kind kind, DataSubjectId subject, Set<Category> categories, List<Counted> records) {}
}
