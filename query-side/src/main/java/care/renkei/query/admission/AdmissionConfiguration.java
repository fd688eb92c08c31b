package care.renkei.query.admission;

import care.renkei.events.admission.Admission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdmissionConfiguration {

    @Bean
    Admission admission(AdmissionSettings settings) {
        return new Admission(settings.limits());
    }
}
