package care.renkei.events.contact;

import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LegalBasis;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ThingId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On what something about one data subject (or several jointly) may be told to another agency. */
public record Grounds(
        @InClear @Says(en = "Basis code.", ja = "根拠。") LegalBasis basis,

        @InClear @IdOf("consent") @Range(min = 0, max = 20) @Says(en = "Consents it rests on.", ja = "もとになる同意。")
        List<ThingId> consents,

        @InClear @IdOf("override") @Says(en = "The override it rests on.", ja = "もとになる命に関わる場合の情報提供。") @Nullable
        ThingId override,

        @InClear
        @IdOf("basis")
        @Says(en = "The statutory basis it rests on, as recorded.", ja = "もとになる法令の根拠（記録の番号）。")
        @Nullable
        ThingId statute) {}
