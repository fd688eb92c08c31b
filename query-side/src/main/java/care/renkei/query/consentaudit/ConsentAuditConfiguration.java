package care.renkei.query.consentaudit;

import care.renkei.query.accesslog.AccessLogReading;
import care.renkei.query.due.Limits;
import care.renkei.query.reading.CursorKey;
import care.renkei.query.reading.FileReads;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What answers the questions of the consent audit. */
@Configuration(proxyBeanMethods = false)
class ConsentAuditConfiguration {

    @Bean
    MatrixOfSharing matrixOfSharing(FileReads reads, @Value("${renkei.time-zone}") ZoneId zone) {
        return new MatrixOfSharing(reads, zone);
    }

    @Bean
    AuditOfSharing auditOfSharing(FileReads reads, AccessLogReading log, @Value("${renkei.time-zone}") ZoneId zone) {
        return new AuditOfSharing(reads, log, zone);
    }

    @Bean
    LooksAtAFile looksAtAFile(FileReads reads, AccessLogReading log, CursorKey cursors) {
        return new LooksAtAFile(reads, log, cursors);
    }

    @Bean
    OwnDecisions ownDecisions(FileReads reads, @Value("${renkei.time-zone}") ZoneId zone) {
        return new OwnDecisions(reads, zone);
    }

    @Bean
    ExplanationOfAccess explanationOfAccess(FileReads reads, @Value("${renkei.time-zone}") ZoneId zone) {
        return new ExplanationOfAccess(reads, zone);
    }

    @Bean
    ExplanationOfCategory explanationOfCategory(FileReads reads, @Value("${renkei.time-zone}") ZoneId zone) {
        return new ExplanationOfCategory(reads, zone);
    }

    @Bean
    DueInSharing dueInSharing(FileReads reads, @Value("${renkei.time-zone}") ZoneId zone, Limits limits) {
        return new DueInSharing(reads, zone, limits);
    }

    @Bean
    WhatIf whatIf(FileReads reads, @Value("${renkei.time-zone}") ZoneId zone) {
        return new WhatIf(reads, zone);
    }

    @Bean
    DraftReading draftReading(@Value("${renkei.time-zone}") ZoneId zone) {
        return new DraftReading(zone);
    }
}
