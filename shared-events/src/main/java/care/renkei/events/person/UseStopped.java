package care.renkei.events.person;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** The person asked that the record be used no more; it closes at once for everybody but source and person. */
@Wire(
        name = "person.use-stopped",
        stream = StreamKind.PERSON,
        categories = {Category.SHARING},
        stage = Stage.SVC,
        ja = "利用の停止",
        en = "Use stopped")
public record UseStopped(
        @InClear @Says(en = "Who asked: the person or a representative.", ja = "求めた人。")
        DataSubjectId requestedBy,

        @Says(en = "Why, in the person's words.", ja = "本人のことばでの理由。") @Nullable
        Words reason)
        implements PersonEvent {}
