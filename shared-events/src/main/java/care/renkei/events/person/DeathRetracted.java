package care.renkei.events.person;

import care.renkei.events.Category;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;

/** The news of the person's death was wrong; everything that ended with it goes on. */
@Wire(
        name = "person.death-retracted",
        stream = StreamKind.PERSON,
        categories = {Category.IDENTITY, Category.LIFE},
        stage = Stage.SVC,
        ja = "逝去の記録の取り下げ",
        en = "Death retracted")
public record DeathRetracted(
        @Says(en = "How it came to be recorded.", ja = "まちがえたわけ。")
        Words reason) implements PersonEvent {}
