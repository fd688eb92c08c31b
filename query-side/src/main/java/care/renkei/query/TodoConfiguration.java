package care.renkei.query;

import care.renkei.query.consentaudit.DueInSharing;
import care.renkei.query.due.Limits;
import care.renkei.query.persons.Persons;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.todo.Caseloads;
import care.renkei.query.todo.TodoCalendar;
import care.renkei.query.todo.TodoProjection;
import care.renkei.query.todo.Todos;
import java.net.URI;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is to be done: its limits, its view and its readers. */
@Configuration(proxyBeanMethods = false)
class TodoConfiguration {

    @Bean
    Limits limits(DueSettings settings) {
        return new Limits(settings.within());
    }

    @Bean
    TodoProjection todoProjection() {
        return new TodoProjection();
    }

    @Bean
    Todos todos(
            FileReads reads,
            Snapshot views,
            DueInSharing sharing,
            Limits limits,
            @Value("${renkei.time-zone}") ZoneId zone) {
        return new Todos(reads, views, sharing, limits, zone);
    }

    @Bean
    Caseloads caseloads(
            Persons persons, Todos todos, FileReads reads, Limits limits, @Value("${renkei.time-zone}") ZoneId zone) {
        return new Caseloads(persons, todos, reads, limits, zone);
    }

    @Bean
    TodoCalendar todoCalendar(@Value("${renkei.public-url}") URI publicUrl, @Value("${renkei.time-zone}") ZoneId zone) {
        return new TodoCalendar(publicUrl, zone);
    }
}
