/**
 * What every decision has in common: what it gets ({@link care.renkei.command.decision.Submission}), what it answers
 * ({@link care.renkei.command.decision.Decision}), and the rules that hold whatever is decided (who is known to be
 * registered, enrolled, of the team). Pure: no clock, no random, no database.
 *
 * <p>{@link care.renkei.command.decision.Known} carries facts of other streams. They stand in lookup tables of the
 * store, written in the transaction of the event that says so, after its append:
 *
 * <table>
 * <caption>Lookup tables and the events that write them</caption>
 * <tr><th>table</th><th>columns</th><th>written by</th></tr>
 * <tr><td>store.agency</td><td>agency, kind</td><td>AgencyRegistered</td></tr>
 * <tr><td>store.enrolment</td><td>practitioner, agency, from_day, last_day null</td>
 *     <td>PractitionerEnrolled inserts, PractitionerLeft sets last_day of the open row</td></tr>
 * <tr><td>store.referral</td><td>event_id, identity, sent_by, sent_to</td>
 *     <td>ReferralReceived: identity = the person it describes, sent_by = source, sent_to = to</td></tr>
 * <tr><td>store.request</td><td>event_id, type, asked_by, asked, person null</td>
 *     <td>every content that {@link care.renkei.events.Asks}; person = the subject where that is one</td></tr>
 * <tr><td>store.person_known</td><td>person, registered_by</td><td>PersonRegistered</td></tr>
 * <tr><td>store.subject_of_person</td><td>person, subject</td>
 *     <td>PersonRegistered (the person), RelationshipRecorded (a relative it creates)</td></tr>
 * <tr><td>store.representative</td><td>person, representative, capacity, jointly, powers, from_day, until_day null</td>
 *     <td>RepresentativeAppointed inserts, RepresentativeEnded sets until_day</td></tr>
 * <tr><td>store.membership</td><td>person, agency, role null, joined_at, left_at null</td>
 *     <td>PersonRegistered (without a role) and CareTeamMemberJoined insert, CareTeamMemberLeft sets left_at of all
 *     open rows of the agency; both instants are {@link care.renkei.command.decision.EventIds#instantOf} of the event.
 *     Rows of those who left stay: a withdrawal is notified to them too</td></tr>
 * <tr><td>store.open_override</td><td>override, person, invoker, recipients, categories, begins_at, until</td>
 *     <td>LifeSafetyOverrideInvoked inserts (begins_at = occurredAt), OverrideExtended sets until to its own,
 *     OverrideEnded to its occurredAt; rows stay</td></tr>
 * <tr><td>store.benefit</td><td>benefit, person, decided_at, from_day, until_day</td>
 *     <td>BenefitRequested inserts, BenefitDecided and BenefitEnded set the days</td></tr>
 * <tr><td>store.providers_met</td><td>person, held_at</td><td>CaseMeetingHeld of the service-provider kind</td></tr>
 * <tr><td>store.plan</td><td>plan, person</td><td>PlanDrafted and IndividualPlanDrafted insert</td></tr>
 * <tr><td>store.handover</td><td>handover, person, giver, receiver, offered_at, accepted_at, declined_at,
 *     withdrawn_at</td>
 *     <td>HandoverPrepared inserts, the answers set the moments; declined_at only where wholly</td></tr>
 * <tr><td>store.open_issue</td><td>issue, person, owner, awaits, settled_at</td>
 *     <td>HandoverPrepared inserts or lets it await again, the answers change owner and awaits, OpenIssueSettled and a
 *     later HandoverPrepared settle it</td></tr>
 * <tr><td>store.closed_case</td><td>person, agency, closed_at, last_day, retain_until</td><td>CaseClosed</td></tr>
 * </table>
 */
@NullMarked
package care.renkei.command.decision;

import org.jspecify.annotations.NullMarked;
