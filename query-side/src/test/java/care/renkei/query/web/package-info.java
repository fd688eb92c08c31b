@NullMarked
package care.renkei.query.web;

import org.jspecify.annotations.NullMarked;
