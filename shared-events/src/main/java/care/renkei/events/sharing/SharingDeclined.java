package care.renkei.events.sharing;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Recipients;
import care.renkei.events.Says;
import care.renkei.events.Scope;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;

/** Somebody asked and the agency decided not to share. */
@Wire(
        name = "sharing.sharing-declined",
        stream = StreamKind.SHARING,
        categories = {Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-09"},
        ja = "伝えないと決めた",
        en = "Sharing declined")
public record SharingDeclined(
        @InClear @Says(en = "Who asked.", ja = "求めた相手。") Recipients askedBy,

        @InClear @Says(en = "What was asked.", ja = "求められたこと。")
        Scope scope,

        @Says(en = "Why it was not shared.", ja = "伝えなかったわけ。")
        Words reason)
        implements SharingEvent {}
