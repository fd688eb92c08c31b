package care.renkei.events.service;

import care.renkei.events.Category;
import care.renkei.events.Counted;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened in the service: what the person did, and what was done for the person. */
@Wire(
        name = "service.service-delivered",
        categories = {Category.SERVICE, Category.LIFE},
        stage = Stage.SVC,
        practices = {"SVC-10"},
        ja = "サービスの提供",
        en = "Service delivered")
public record ServiceDelivered(
        @InClear @Says(en = "The service.", ja = "サービス種別。") ServiceType service,

        @Range(min = 0, max = 20) @Says(en = "What the person did.", ja = "本人がしたこと。")
        List<Words> doneByPerson,

        @Range(min = 0, max = 20) @Says(en = "What was done for or with the person.", ja = "職員がしたこと。")
        List<Words> doneBySupporter,

        @InClear
        @Counted
        @Range(min = 0, max = 999)
        @Says(
                en = "How many things the person did; counted from the lists where they are written.",
                ja = "本人がしたことの数（書いてあれば、そこから数える）。")
        @Nullable
        Integer countByPerson,

        @InClear
        @Counted
        @Range(min = 0, max = 999)
        @Says(
                en = "How many things were done for or with the person; counted from the lists where they are written.",
                ja = "職員がしたことの数（書いてあれば、そこから数える）。")
        @Nullable
        Integer countBySupporter,

        @Says(en = "How it went.", ja = "ようす。") @Nullable Words note,

        @Says(en = "What the person said, word for word.", ja = "本人のことば。") @Nullable
        Words personSaid)
        implements ServiceEvent {

    /** What is counted here stands in clear (SVC-10, the share done by the person), what was done does not. */
    public ServiceDelivered {
        doneByPerson = doneByPerson == null ? List.of() : doneByPerson;
        doneBySupporter = doneBySupporter == null ? List.of() : doneBySupporter;
        if (!doneByPerson.isEmpty() || !doneBySupporter.isEmpty()) {
            countByPerson = doneByPerson.size();
            countBySupporter = doneBySupporter.size();
        }
    }
}
