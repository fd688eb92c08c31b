/** How this side reaches its databases: settings with passwords from files, pools, one schema per view. */
@NullMarked
package care.renkei.query.connection;

import org.jspecify.annotations.NullMarked;
