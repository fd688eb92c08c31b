package care.renkei.query.web.signin;

import care.renkei.query.web.Message;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What stands before and after being signed in. */
@Controller
final class SignInPages {

    @GetMapping("/signed-out")
    String signedOut(Model model) {
        return Message.SIGNED_OUT.in(model);
    }

    @GetMapping("/sign-in-failed")
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String failed(Model model) {
        return Message.SIGN_IN_FAILED.in(model);
    }
}
