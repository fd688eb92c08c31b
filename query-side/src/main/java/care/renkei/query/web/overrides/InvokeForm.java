package care.renkei.query.web.overrides;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that begins an override, as the page draws it.
 *
 * @param event id of the event to be; stays the same until it is recorded
 * @param at when it happens; null until it is confirmed
 * @param says what is missing or was refused, or null
 * @param refusals what the person has refused, to link one where consent was refused
 * @param nobodyFound whether the search found no agency
 * @param seconds colleagues, where a second practitioner has to agree
 */
public record InvokeForm(
        String danger,
        String dangerLabel,
        String event,
        @Nullable String at,
        @Nullable String says,
        String sentence,
        List<Choice> reasons,
        List<Choice> refusals,
        String note,
        List<Choice> recipients,
        boolean nobodyFound,
        List<Choice> categories,
        List<Choice> hours,
        List<Choice> seconds) {

    private static List<String> chosen(List<Choice> choices) {
        return choices.stream().filter(Choice::chosen).map(Choice::label).toList();
    }

    public List<String> reasonsChosen() {
        return chosen(reasons);
    }

    public List<String> recipientsChosen() {
        return chosen(recipients);
    }

    public List<String> categoriesChosen() {
        return chosen(categories);
    }

    public List<String> hoursChosen() {
        return chosen(hours);
    }

    public List<String> secondsChosen() {
        return chosen(seconds);
    }
}
