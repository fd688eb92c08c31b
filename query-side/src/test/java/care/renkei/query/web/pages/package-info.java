@NullMarked
package care.renkei.query.web.pages;

import org.jspecify.annotations.NullMarked;
