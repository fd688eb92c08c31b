@NullMarked
package care.renkei.query.consentaudit;

import org.jspecify.annotations.NullMarked;
