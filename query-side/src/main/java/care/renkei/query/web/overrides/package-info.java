/**
 * Pages of the life-safety override: begin one in under a minute, carry it through its stages, see which wait and how
 * agencies use them. All of it goes through the one door; red stands for life at risk and nothing else.
 */
@NullMarked
package care.renkei.query.web.overrides;

import org.jspecify.annotations.NullMarked;
