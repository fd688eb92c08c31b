package care.renkei.events.service;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A service begins. */
@Wire(
        name = "service.service-started",
        categories = {Category.SERVICE},
        stage = Stage.SVC,
        ja = "利用の開始",
        en = "Service started")
public record ServiceStarted(
        @InClear @Says(en = "The service.", ja = "サービス種別。") ServiceType service,
        @InClear @Says(en = "First day.", ja = "始まりの日。") LocalDate from,

        @InClear
        @Range(min = 0, max = 21)
        @Says(en = "How many times a week, where it is weekly.", ja = "週に何回か。")
        @Nullable
        Integer perWeek,

        @Says(en = "A word about it.", ja = "補足。") @Nullable Words note)
        implements ServiceEvent {}
