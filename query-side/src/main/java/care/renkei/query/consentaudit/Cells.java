package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Denial;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.Grounds;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Verdict;
import care.renkei.query.visibility.Visibility;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks the one decision, for one recipient and one category, about the ordinary records of that category. */
record Cells(PersonSharing sharing, DataSubjectId subject, Purpose purpose, Instant at, ZoneId zone) {

    SharingMatrix.Cell cell(DataSubjectId recipient, Category category) {
        Inquiry inquiry = asks(recipient);
        Basis basis = null;
        boolean closed = false;
        for (PartFacts part : records().of(recipient, category)) {
            Basis opening = opening(inquiry, part);
            basis = basis == null ? opening : basis;
            closed |= opening == null;
            if (closed && basis != null) {
                return open(SharingMatrix.State.NARROW, category, recipient, basis);
            }
        }
        return basis == null ? shut(inquiry, recipient, category) : open(stateOf(basis), category, recipient, basis);
    }

    private OrdinaryRecords records() {
        return new OrdinaryRecords(sharing, subject, at);
    }

    /** The recipient's own question. */
    Inquiry asks(DataSubjectId recipient) {
        return Inquiry.of(caller(recipient), purpose, at, zone);
    }

    /** A record of this category that nobody names, recorded by somebody else. */
    PartFacts ordinary(DataSubjectId recipient, Category category) {
        return records().thatNobodyNames(recipient, category);
    }

    /** What opens at least a part of the category; null where nothing does. */
    @Nullable
    Basis openingOf(Inquiry inquiry, DataSubjectId recipient, Category category) {
        return records().of(recipient, category).stream()
                .map(part -> opening(inquiry, part))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    static Caller caller(DataSubjectId recipient) {
        return recipient.kind() == DataSubjectId.Kind.AGENCY
                ? Caller.OfAgency.system(new AgencyId(recipient.value()))
                : new Caller.Individual(recipient);
    }

    /** What a review shows is structure, not what the record says. */
    private @Nullable Basis opening(Inquiry inquiry, PartFacts part) {
        return Visibility.decide(inquiry, part, sharing) instanceof Verdict.Visible visible
                        && visible.grade() == Grade.CONTENT
                ? visible.bases().getFirst()
                : null;
    }

    private SharingMatrix.Cell shut(Inquiry inquiry, DataSubjectId recipient, Category category) {
        if (sharing.useStopped()) {
            return new SharingMatrix.Cell(category, SharingMatrix.State.STOPPED, null, null, null);
        }
        Denial denial = Grounds.refusal(inquiry, subject, recipient, ordinary(recipient, category), sharing);
        return denial == null
                ? new SharingMatrix.Cell(category, SharingMatrix.State.NO, null, null, null)
                : new SharingMatrix.Cell(category, SharingMatrix.State.REFUSED, null, null, denial.denial());
    }

    private static SharingMatrix.State stateOf(Basis basis) {
        return switch (basis) {
            case Basis.LifeSafety b -> SharingMatrix.State.OVERRIDE;
            case Basis.Statutory b -> SharingMatrix.State.STATUTE;
            case Basis.Representative b -> SharingMatrix.State.REPRESENTATIVE;
            case Basis.Consent b -> SharingMatrix.State.YES;
            case Basis.Subject b -> SharingMatrix.State.YES;
            case Basis.OwnAgency b -> SharingMatrix.State.YES;
            case Basis.Open b -> SharingMatrix.State.YES;
            case Basis.Addressed b -> SharingMatrix.State.YES;
            case Basis.Review b -> SharingMatrix.State.NO;
        };
    }

    private SharingMatrix.Cell open(
            SharingMatrix.State state, Category category, DataSubjectId recipient, Basis basis) {
        var ending = new EndOfBasis(sharing, subject);
        return new SharingMatrix.Cell(
                category, state, ending.lastDay(basis, recipient), ending.moment(basis), basis.thing());
    }
}
