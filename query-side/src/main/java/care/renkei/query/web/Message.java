package care.renkei.query.web;

import java.util.List;
import org.springframework.ui.Model;

/** A page that says one thing and leads on; the words stand in {@code pages.properties} under these keys. */
public enum Message {
    SIGNED_OUT("signedOut.title", "signedOut.text", "", "signIn.again"),
    SIGN_IN_FAILED("signIn.failed.title", "signIn.failed.text", "", "signIn.again"),
    DENIED("denied.title", "denied.text", "denied.how", "error.home"),
    NOT_FOUND("notFound.title", "notFound.text", "", "error.home"),
    BAD_PARAMETER("error.title", "error.parameter", "", "error.home"),
    UNAVAILABLE("error.title", "error.general", "", "error.home");

    /** Where the page leads on to. */
    public record Door(String address, String label) {}

    private final String title;
    private final String text;
    private final String how;
    private final String label;

    Message(String title, String text, String how, String label) {
        this.title = title;
        this.text = text;
        this.how = how;
        this.label = label;
    }

    /** @return the template's name */
    public String in(Model model) {
        // Not "title": the frame around the page has that word for the words themselves.
        model.addAttribute("saying", title);
        model.addAttribute("lines", how.isEmpty() ? List.of(text) : List.of(text, how));
        model.addAttribute("door", new Door("/", label));
        return "message";
    }
}
