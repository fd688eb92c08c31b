package care.renkei.query.web;

import java.util.List;
import org.springframework.ui.Model;

/** A page that says one thing and leads on; the words stand in {@code pages.properties} under these keys. */
public enum Message {
    SIGNED_OUT("signedOut.title", List.of("signedOut.text"), "signIn.again"),
    SIGN_IN_FAILED("signIn.failed.title", List.of("signIn.failed.text"), "signIn.again"),
    DENIED("denied.title", List.of("denied.text", "denied.how"), "error.home"),
    NOT_FOUND("notFound.title", List.of("notFound.text"), "error.home"),
    BAD_PARAMETER("error.title", List.of("error.parameter"), "error.home"),
    UNAVAILABLE("error.title", List.of("error.general"), "error.home");

    /** Where the page leads on to. */
    public record Door(String address, String label) {}

    private final String title;
    private final List<String> lines;
    private final String label;

    Message(String title, List<String> lines, String label) {
        this.title = title;
        this.lines = lines;
        this.label = label;
    }

    /** @return the template's name */
    public String in(Model model) {
        model.addAttribute("title", title);
        model.addAttribute("lines", lines);
        model.addAttribute("door", new Door("/", label));
        return "message";
    }
}
