package care.renkei.events.community;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What single cases show is lacking in the area, told without any of them. */
@Wire(
        name = "community.regional-issue-raised",
        stream = StreamKind.ISSUE,
        about = {Shape.REGION, Shape.AGENCY},
        categories = {Category.SERVICE},
        stage = Stage.ENV,
        practices = {"PLN-03"},
        ja = "地域の課題",
        en = "Regional issue raised")
public record RegionalIssueRaised(
        @InClear @IdOf(value = "issue", made = true) @Says(en = "The issue, as a placeholder.", ja = "課題（仮の名前で書く）。")
        ThingId issue,

        @InClear @Range(min = 0, max = 12) @Says(en = "Services that are short.", ja = "足りないサービス。")
        Set<ServiceType> services,

        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。") @Nullable
        LifeDomain domain,

        @InClear
        @Range(min = 0, max = 999)
        @Says(en = "How many cases it rests on; views hide small numbers.", ja = "もとになった事例の数（少ないときは画面に出さない）。")
        int cases,

        @Says(en = "What is lacking.", ja = "足りないこと。") Words text,

        @Says(en = "What could be done.", ja = "できそうなこと。") @Nullable
        Words proposal)
        implements IssueEvent {}
