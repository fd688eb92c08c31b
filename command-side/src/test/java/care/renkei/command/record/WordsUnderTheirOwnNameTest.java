package care.renkei.command.record;

import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.contact.PreInterviewSheetReceived;
import org.junit.jupiter.api.Test;

class WordsUnderTheirOwnNameTest {

    private final Specification<CareRecord> record = new Specification<>(new RecordDecider());

    private static Sent sheet(String respondent) {
        return a(PreInterviewSheetReceived.class).with("respondent", respondent);
    }

    private static Sent wish(String holder) {
        return a(WishRecorded.class).with("holder", holder);
    }

    @Test
    void the_persons_sheet_is_about_the_person_and_the_familys_about_who_filled_it_in() {
        record.when(sheet("PERSON")).accepted();
        record.when(sheet("FAMILY").about(KAORI)).accepted();
        record.when(sheet("FAMILY")).refused(RecordRefusal.SheetUnderAnotherName.class);
        record.when(sheet("PERSON").about(KAORI)).refused(RecordRefusal.SheetUnderAnotherName.class);
        record.when(sheet("FAMILY").about(MIZUKI, KAORI)).refused(RecordRefusal.SheetsMerged.class);
    }

    @Test
    void a_wish_is_about_whose_wish_it_is() {
        record.when(wish("PERSON")).accepted();
        record.when(wish("FAMILY").about(KAORI)).accepted();
        record.when(wish("FAMILY").about(MIZUKI)).refused(RecordRefusal.WishUnderAnotherName.class);
        record.when(wish("PERSON").about(KAORI)).refused(RecordRefusal.WishUnderAnotherName.class);
    }
}
