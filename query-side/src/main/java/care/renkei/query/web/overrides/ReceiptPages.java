package care.renkei.query.web.overrides;

import care.renkei.query.caller.Asking;
import care.renkei.query.caller.ReceiptVerifier;
import care.renkei.query.caller.ReceiptsInHand;
import care.renkei.query.visibility.OverrideReceipt;
import care.renkei.query.web.Speeches;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For a receiver who was handed a receipt while the views are behind: shown once, it opens the file. */
@Controller
final class ReceiptPages {

    private static final String PAGE = "receipt";

    private final ReceiptVerifier receipts;
    private final Speeches speeches;

    ReceiptPages(ReceiptVerifier receipts, Speeches speeches) {
        this.receipts = receipts;
        this.speeches = speeches;
    }

    @GetMapping("/overrides/receipt")
    String ask() {
        return PAGE;
    }

    @PostMapping("/overrides/receipt")
    ModelAndView show(
            Asking asking,
            @RequestParam("text") String text,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        String plain = text.replaceAll("\\s", "");
        OverrideReceipt receipt = receipts.verify(plain);
        if (receipt != null
                && receipt.isFor(asking.caller(), receipt.person())
                && speeches.clock().instant().isBefore(receipt.until())) {
            ReceiptsInHand.keep(request, response, receipt.person(), plain);
            return new ModelAndView("redirect:/persons/" + receipt.person().text());
        }
        model.addAttribute("problem", speeches.in(locale).words().say("override.receipt.useless"));
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
