@NullMarked
package care.renkei.query.web.network;

import org.jspecify.annotations.NullMarked;
