package care.renkei.query.api;

import care.renkei.query.caller.Asking;
import care.renkei.query.withdrawals.WithdrawalList;
import care.renkei.query.withdrawals.Withdrawals;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The withdrawals that the caller's agency has to acknowledge, and who has not acknowledged its own, across persons. */
@RestController
final class WithdrawalsApi {

    private final Withdrawals withdrawals;

    WithdrawalsApi(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @GetMapping("/api/withdrawals")
    WithdrawalList withdrawals(Asking asking) {
        return withdrawals.of(asking.caller(), asking.purpose());
    }
}
