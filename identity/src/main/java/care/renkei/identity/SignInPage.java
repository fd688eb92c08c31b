package care.renkei.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page where people say who they are. In the demonstration it lists everybody; choosing somebody fills in the name, and the password is still asked: other users of the same machine reach loopback too.
 */
@Controller
class SignInPage {

    /**
     * A heading with those under it.
     *
     * @param name in Japanese
     * @param english in English
     * @param people who can be chosen
     */
    record Group(String name, String english, List<DemonstrationIdentities.Somebody> people) {}

    private final List<Group> groups;

    SignInPage(IdentitySettings settings) {
        this.groups = settings.demonstration() ? groups(DemonstrationIdentities.load()) : List.of();
    }

    @GetMapping("/sign-in")
    String show(@RequestParam(name = "as", required = false) @Nullable String chosen, Model model) {
        model.addAttribute("groups", groups);
        model.addAttribute("chosen", chosen == null ? "" : chosen);
        return "sign-in";
    }

    private static List<Group> groups(DemonstrationIdentities identities) {
        var groups = new java.util.ArrayList<Group>();
        groups.add(new Group("本人と家族", "The person and family", identities.people()));
        for (var agency : identities.agencies()) {
            groups.add(new Group(
                    agency.name(),
                    agency.english(),
                    identities.practitioners().stream()
                            .filter(somebody -> somebody.agency().equals(agency.id()))
                            .toList()));
        }
        return groups;
    }
}
