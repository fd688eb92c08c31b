package care.renkei.events.contract.planted.contact;

import care.renkei.events.contract.planted.sharing.Borrowed;
import org.assertj.core.api.Assertions;

/** Leans on another capability and on a library that the language does without. */
public record Borrower(Borrowed borrowed) {
    void lean() {
        Assertions.assertThat(borrowed).isNotNull();
    }
}
