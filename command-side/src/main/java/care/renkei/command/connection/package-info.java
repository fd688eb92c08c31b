/** How this side reaches its databases: settings with passwords from files, pools, migrations. */
@NullMarked
package care.renkei.command.connection;

import org.jspecify.annotations.NullMarked;
