package care.renkei.query.web.own;

import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.consentaudit.MatrixOfSharing;
import care.renkei.query.consentaudit.OwnDecisions;
import care.renkei.query.consentaudit.OwnDecisions.OpenConsent;
import care.renkei.query.consentaudit.SharingMatrix;
import care.renkei.query.furigana.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of one change together. */
@Component
final class ChangeViews {

    private final OwnDecisions decisions;
    private final MatrixOfSharing matrices;

    ChangeViews(OwnDecisions decisions, MatrixOfSharing matrices) {
        this.decisions = decisions;
        this.matrices = matrices;
    }

    ChangeView view(
            OwnFile file,
            Asked asked,
            Deciding deciding,
            @Nullable Content content,
            @Nullable String problem,
            UUID event,
            @Nullable String written) {
        boolean said = asked.deed().isSaid();
        return new ChangeView(
                asked.deed().code(),
                file.say("mine.change." + asked.deed().name(), file.whom()),
                lines(file, asked, deciding),
                content == null && !said ? choosing(file, asked, deciding) : null,
                content == null ? null : follows(file, asked, deciding, content, event),
                said ? writing(file, asked, written) : null,
                event.toString(),
                asked.fields(),
                problem);
    }

    private static List<List<Piece>> lines(OwnFile file, Asked asked, Deciding deciding) {
        var lines = new ArrayList<List<Piece>>();
        if (asked.deed().isNotified()) {
            OwnView.Choice choice = new ChoicesOf(file).consent(deciding.consent(asked));
            lines.add(choice.who());
            lines.add(choice.what());
        }
        lines.add(file.say("mine.change." + asked.deed().name() + ".what", file.whom()));
        return lines;
    }

    private ChangeView.Follows follows(OwnFile file, Asked asked, Deciding deciding, Content content, UUID event) {
        DataSubjectId subject = file.mine().subject();
        var draft = new OwnEvent(event, file.look().person(), file.viewer(), subject, content, file.now()).draft();
        List<Piece> told = asked.deed().isNotified()
                ? file.say(
                        "mine.follows.told",
                        file.plain()
                                .text(file.readings().of(deciding.consent(asked).recipients())))
                : file.say("mine.follows.untold");
        return new ChangeView.Follows(
                new Changes(file, new MayKnow(file))
                        .of(decisions.drafted(file.look(), subject, Purpose.CARE_COORDINATION, draft)),
                told,
                file.say("mine.follows.stays"));
    }

    private ChangeView.@Nullable Choosing choosing(OwnFile file, Asked asked, Deciding deciding) {
        return switch (asked.deed()) {
            case NARROW -> {
                OpenConsent consent = deciding.consent(asked);
                yield new ChangeView.Choosing(
                        file.say("mine.choose.stillWhom"),
                        consent.recipients().agencies().stream()
                                .map(agency -> box(file, agency.subject(), true))
                                .toList(),
                        file.say("mine.choose.stillWhat"),
                        consent.scope().categories().stream()
                                .filter(category -> !consent.scope().except().contains(category))
                                .map(category -> box(file, category, true))
                                .toList());
            }
            case EXCLUDE ->
                new ChangeView.Choosing(
                        file.say("mine.choose.whom"),
                        matrix(file).rows().stream()
                                .map(SharingMatrix.Row::recipient)
                                .filter(recipient -> canBeTold(file, recipient))
                                .map(recipient ->
                                        box(file, recipient, asked.to().contains(recipient)))
                                .toList(),
                        file.say("mine.choose.what"),
                        Arrays.stream(Category.values())
                                .map(category -> box(
                                        file,
                                        category,
                                        !asked.chosen() || asked.what().contains(category)))
                                .toList());
            case WITHDRAW, REFUSE, STOP, RESUME, SAY, ASK -> null;
        };
    }

    /** Of several whom the page can only call "family" nobody could choose one. */
    private static boolean canBeTold(OwnFile file, DataSubjectId recipient) {
        return switch (recipient.kind()) {
            case AGENCY -> true;
            case RELATIVE ->
                !recipient.equals(file.viewer())
                        && file.inSight().names().relatives().containsKey(recipient);
            case PERSON, PRACTITIONER, REGION, REPORTER -> false;
        };
    }

    private SharingMatrix matrix(OwnFile file) {
        return matrices.matrix(file.look(), file.mine().subject(), Purpose.CARE_COORDINATION, null);
    }

    private static ChangeView.Box box(OwnFile file, DataSubjectId who, boolean ticked) {
        return new ChangeView.Box(who.text(), file.name(who), ticked);
    }

    private static ChangeView.Box box(OwnFile file, Category category, boolean ticked) {
        return new ChangeView.Box(category.name(), file.say("mine.category." + category.name()), ticked);
    }

    /** Whoever may know the person's wishes can read what the person says. */
    private ChangeView.Writing writing(OwnFile file, Asked asked, @Nullable String written) {
        List<DataSubjectId> readers = matrix(file).rows().stream()
                .filter(row -> row.recipient().kind() == DataSubjectId.Kind.AGENCY
                        && row.cells().stream()
                                .anyMatch(cell -> cell.category() == Category.WISH
                                        && (cell.state() == SharingMatrix.State.YES
                                                || cell.state() == SharingMatrix.State.STATUTE)))
                .map(SharingMatrix.Row::recipient)
                .toList();
        String beginning = asked.deed() == Deed.ASK ? file.plain().plain("mine.change.ASK.text") : "";
        return new ChangeView.Writing(
                written == null ? beginning : written,
                readers.isEmpty()
                        ? file.say("mine.change.readers.none")
                        : file.say(
                                "mine.change.readers",
                                file.plain().text(file.readings().all(readers))),
                file.viewer().equals(file.look().person()));
    }
}
