package care.renkei.query;

import care.renkei.events.sealing.KeyRing;
import care.renkei.query.advice.AdviceOfPerson;
import care.renkei.query.advice.ComputedAdvice;
import care.renkei.query.advice.MissingPractice;
import care.renkei.query.advice.PlansAlike;
import care.renkei.query.practice.Practices;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.timeline.AdvisedRecords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is advised on a person, and the advice that is computed. */
@Configuration(proxyBeanMethods = false)
class AdviceConfiguration {

    @Bean
    ComputedAdvice plansAlike() {
        return new PlansAlike();
    }

    @Bean
    ComputedAdvice missingPractice(Practices practices) {
        return new MissingPractice(practices);
    }

    @Bean
    AdviceOfPerson adviceOfPerson(
            FileReads reads, Snapshot views, KeyRing keys, ObjectProvider<ComputedAdvice> computed) {
        return new AdviceOfPerson(
                new AdvisedRecords(reads, views, keys), computed.orderedStream().toList());
    }
}
