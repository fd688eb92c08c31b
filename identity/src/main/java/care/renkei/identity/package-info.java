/**
 * The identity provider of the embedded default: OpenID Connect for people, client credentials for agencies. In production any conforming provider takes its place.
 */
@NullMarked
package care.renkei.identity;

import org.jspecify.annotations.NullMarked;
